// What speaks for and against a cause.
import { expect, test } from 'vitest'
import { changeSentence, reasonPhrase, reasonSentence, strengthOf } from './reasons.ts'
import { someWords } from './testing/some-words.ts'

test.each([
  [Math.log(10), 'strong'],
  [-3, 'strong'],
  [Math.log(3), 'clear'],
  [-1, 'weak'],
  [0, 'weak'],
])('log odds of %d are %s', (logOdds, strength) => {
  expect(strengthOf(logOdds)).toBe(strength)
})

test('a reason for', () => {
  expect(reasonSentence(someWords, { finding: 'relief.movement', answer: 'present', logOdds: 2.4 })).toBe(
    'Moving your legs eases it. This is a strong point for it.',
  )
})

test('a reason against', () => {
  expect(reasonSentence(someWords, { finding: 'relief.movement', answer: 'absent', logOdds: -1.2 })).toBe(
    'Moving your legs does not ease it. This is a point against it.',
  )
})

test('the answer alone', () => {
  expect(reasonPhrase(someWords, { finding: 'person.age', answer: 71, logOdds: 0.3 })).toBe(
    'your age is 71 years',
  )
})

test('what one more answer would change', () => {
  expect(
    changeSentence(someWords, 'en', { finding: 'relief.movement', answer: 'absent', probability: 0.3 }),
  ).toBe(
    'If moving your legs does not ease it, it would be possible: about 3 in 10 people with answers like yours.',
  )
})
