// One answer as a phrase.
import { expect, test } from 'vitest'
import { findingName, findingPhrase } from './findings.ts'
import { someWords } from './testing/some-words.ts'

test.each([
  ['relief.movement', 'present', 'moving your legs eases it'],
  ['relief.movement', 'absent', 'moving your legs does not ease it'],
  ['person.age', 71, 'your age is 71 years'],
  ['exam.ankle-brachial-index', 0.8, 'ankle-brachial index is 0.8'],
  ['history.smoking', 'current', 'you smoke'],
])('%s %s', (finding, answer, phrase) => {
  expect(findingPhrase(someWords, finding, answer)).toBe(phrase)
})

test('an unknown answer is no reason', () => {
  expect(() => findingPhrase(someWords, 'relief.movement', 'unknown')).toThrow('relief.movement')
})

test('a number has a name, a yes-or-no finding its phrase', () => {
  expect(findingName(someWords, 'lab.ferritin')).toBe('ferritin')
  expect(findingName(someWords, 'relief.movement')).toBe('moving your legs eases it')
})
