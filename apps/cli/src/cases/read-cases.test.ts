// Case files, good and bad: one bad record costs only itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyData } from '../testing/any-data.ts'
import { network } from '../testing/network.ts'
import { readCases } from './read-cases.ts'

const good = {
  id: 'good',
  person: { age: 73, sex: 'male' },
  present: ['site.calf', 'worse.walking'],
  absent: ['sensation.burning'],
  values: { 'history.smoking': 'current', 'exam.ankle-brachial-index': 0.65 },
  present_exam: ['exam.foot-pulse-abnormal'],
  absent_exam: [],
  diagnosis: 'peripheral-artery-disease',
  also: [],
  acceptable: ['lumbar-spinal-stenosis'],
  urgency: 'routine',
  urgency_max: 'soon',
  night: true,
}

const read = (...cases: readonly unknown[]) => readCases(network, { version: 1, cases })!

test('the history leaves out what a clinician finds', () => {
  const [one] = read(good).cases
  expect(one?.history).toEqual({
    'person.age': 73,
    'person.sex': 'male',
    'site.calf': 'present',
    'worse.walking': 'present',
    'sensation.burning': 'absent',
    'history.smoking': 'current',
  })
  expect(one?.full).toEqual({
    ...one?.history,
    'exam.ankle-brachial-index': 0.65,
    'exam.foot-pulse-abnormal': 'present',
  })
  expect(one).toMatchObject({ acceptable: ['lumbar-spinal-stenosis'], urgencyMax: 'soon', night: true })
})

test.each([
  [
    'a diagnosis that is not in the base',
    { diagnosis: 'gaut' },
    'diagnosis: “gaut” is no condition of the base; “gout” may be meant',
  ],
  ['no diagnosis', { diagnosis: undefined }, 'it has no diagnosis'],
  [
    'an acceptable answer that is not in the base',
    { acceptable: ['xyzzy-plugh'] },
    'acceptable: “xyzzy-plugh” is no condition of the base',
  ],
  [
    'an urgency of its own',
    { urgency: 'urgent' },
    'urgency: “urgent” is none of self-care, routine, soon, same-day, emergency',
  ],
  ['no urgency', { urgency: undefined }, 'it has no urgency'],
  [
    'a range upside down',
    { urgency: 'soon', urgency_max: 'routine' },
    'urgency_max (routine) is below urgency (soon)',
  ],
  ['no id', { id: 7 }, 'it has no id'],
])('%s costs the case and is said', (_, wrong, what) => {
  const { cases, problems } = read({ ...good, ...wrong, ...('id' in wrong ? {} : { id: 'bad' }) }, good)
  expect(cases.map(({ id }) => id)).toEqual(['good'])
  expect(problems).toEqual([{ case: 'id' in wrong ? 'case 1' : 'bad', what, isSkipped: true }])
})

test('an answer that cannot be read is left out and said', () => {
  const { cases, problems } = read({ ...good, present: ['site.clf'], absent: ['worse.walking'] })
  expect(cases[0]?.history['worse.walking']).toBe('absent')
  expect(problems).toEqual([
    {
      case: 'good',
      what: '“site.clf” is no finding of the base; “site.calf” may be meant',
      isSkipped: false,
    },
  ])
})

test('an id that stands twice counts once', () => {
  const { cases, problems } = read(good, good)
  expect(cases.length).toBe(1)
  expect(problems.map(({ what }) => what)).toEqual(['the id stands twice in this file'])
})

test('not-on-list is a diagnosis, and no list is no file of cases', () => {
  expect(read({ ...good, diagnosis: 'not-on-list' }).cases.length).toBe(1)
  expect(readCases(network, { version: 1 })).toBeUndefined()
  expect(readCases(network, 'cases')).toBeUndefined()
})

test('whatever the records are, each is read or reported', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyData, fc.record({ ...mapped(good) }))), (cases) => {
      const result = read(...cases)
      const skipped = new Set(
        result.problems.filter(({ isSkipped }) => isSkipped).map((problem) => problem.case),
      )
      expect(result.cases.length + skipped.size).toBeLessThanOrEqual(cases.length)
      if (result.cases.length < cases.length) expect(skipped.size).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

/** Each field as it is, or anything in its place. */
function mapped(record: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, fc.oneof(fc.constant(value), anyData)]),
  )
}
