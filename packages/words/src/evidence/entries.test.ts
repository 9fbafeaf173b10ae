// Where a text of the evidence names other entries by their ids.
import { expect, test } from 'vitest'
import { factPieces, type NamedBy, referring } from './entries.ts'

const library = {
  base: {
    conditions: [{ id: 'gout' }, { id: 'sciatica' }],
    findings: [{ id: 'site.calf' }],
    measures: [{ id: 'heat' }],
    warningSigns: [{ id: 'sudden-numbness' }],
    safetyRules: [],
  },
  words: {
    condition: (id: string) => ({ name: `the ${id}` }),
    findingName: () => 'it is in the calf',
    measure: () => ({ name: 'Warm the leg' }),
    warningSign: () => ({ why: 'A nerve may be pressed.' }),
  },
} as unknown as NamedBy

test('a text that begins with an id is taken apart', () => {
  expect(referring(library, 'gout: helps')).toEqual({ id: 'gout', name: 'the gout', rest: ': helps' })
  expect(referring(library, 'sudden-numbness (emergency)')).toEqual({
    id: 'sudden-numbness',
    name: 'A nerve may be pressed',
    rest: ' (emergency)',
  })
})

test('a text that begins with anything else is left alone', () => {
  expect(referring(library, 'no gout')).toBeUndefined()
  expect(referring(library, ' gout')).toBeUndefined()
  expect(referring(library, '')).toBeUndefined()
})

test('a fact made of ids has a name for each, and keeps what stands between', () => {
  expect(factPieces(library, 'when', 'all of (site.calf, any of (gout, nobody asked about heat))')).toEqual([
    'all of (',
    { id: 'site.calf', name: 'it is in the calf' },
    ', any of (',
    { id: 'gout', name: 'the gout' },
    ', nobody asked about ',
    { id: 'heat', name: 'Warm the leg' },
    '))',
  ])
})

test('in a sentence a name is a word', () => {
  expect(factPieces(library, 'clinical', 'gout or another crystal arthritis')).toEqual([
    'gout or another crystal arthritis',
  ])
})
