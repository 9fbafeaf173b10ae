// What leaves no doubt is read however it is spelled, and nothing else is.
import { readAnswers } from '@stillnight/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyData } from '../testing/any-data.ts'
import { network } from '../testing/network.ts'
import { lenient } from './lenient.ts'
import { sameUnit } from './same-unit.ts'

const read = (input: unknown) => readAnswers(network, lenient(network, input).input)

test.each<[unknown, unknown]>([
  [{ 'relief.movement': 'Present' }, { 'relief.movement': 'present' }],
  [{ 'relief.movement': 'yes' }, { 'relief.movement': 'present' }],
  [{ 'relief.movement': 'No' }, { 'relief.movement': 'absent' }],
  [{ 'relief.movement': true }, { 'relief.movement': 'present' }],
  [{ 'Relief.Movement': 'UNKNOWN' }, { 'relief.movement': 'unknown' }],
  [{ Present: ['Site.Calf'] }, { 'site.calf': 'present' }],
  [{ person: { Age: '67', Sex: 'F' } }, { 'person.age': 67, 'person.sex': 'female' }],
  [{ 'person.sex': 'Male' }, { 'person.sex': 'male' }],
  [{ 'history.smoking': 'Never' }, { 'history.smoking': 'never' }],
  [{ values: { 'lab.ferritin': { value: '40', unit: 'ng/mL' } } }, { 'lab.ferritin': 40 }],
  [{ 'person.age': { value: 67, unit: 'years' } }, { 'person.age': 67 }],
])('%j', (input, answers) => {
  expect(read(input)).toEqual({ answers, issues: [] })
})

test.each<[unknown, string]>([
  [{ 'history.smoking': 'n' }, 'not-an-option'],
  [{ 'person.age': '1,500' }, 'not-a-number'],
  [{ 'person.age': '67 years' }, 'not-a-number'],
  [{ 'relief.movement': 'maybe' }, 'not-an-answer'],
  [{ 'relief.movement': 1 }, 'not-an-answer'],
  [{ 'lab.ferritin': { value: 40, unit: 'ng/dL' } }, 'wrong-unit'],
  // Neither of two that differ only in case is lost without a word.
  [{ 'Site.Calf': 'present', 'site.calf': 'absent' }, 'unknown-finding'],
])('%j is still an issue', (input, code) => {
  expect(read(input).issues.map((issue) => issue.code)).toEqual([code])
})

test('what the engine reads by itself is read the same', () => {
  const answer = fc.constantFrom('present', 'absent', 'unknown', true, false)
  const ids = fc.constantFrom('relief.movement', 'site.calf', 'flag.saddle-numbness')
  fc.assert(
    fc.property(fc.dictionary(ids, answer), (input) => {
      expect(read(input)).toEqual(readAnswers(network, input))
    }),
  )
})

test('any data is let through without an error', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      expect(lenient(network, data).more).toBe(0)
    }),
    { numRuns: 150 },
  )
})

describe('a unit with the same number', () => {
  test.each([
    ['µg/L', 'ug/L'],
    ['μg/l', 'ug/L'],
    ['mcg/L', 'ug/L'],
    ['ng/mL', 'ug/L'],
    ['mcmol/L', 'umol/L'],
    ['years', 'a'],
    ['yr', 'a'],
    ['mm/hr', 'mm/h'],
    ['mmHg', 'mm[Hg]'],
    ['mm Hg', 'mm[Hg]'],
    ['IU/L', 'U/L'],
    ['mL/min/1.73 m²', 'mL/min/{1.73_m2}'],
  ])('%s is %s', (written, unit) => {
    expect(sameUnit(written, unit)).toBe(true)
  })

  test.each([
    ['mg/dL', 'ug/L'],
    ['ng/dL', 'ug/L'],
    ['months', 'a'],
    ['g/dL', 'g/L'],
    ['mmol/L', 'umol/L'],
    ['mL/min', 'mL/min/{1.73_m2}'],
    ['%', 'mmol/mol'],
    ['%', '1'],
  ])('%s is not %s', (written, unit) => {
    expect(sameUnit(written, unit)).toBe(false)
  })
})
