// What speaks for and against a cause.
import { expect, test } from 'vitest'
import {
  changeSentence,
  changesWorthSaying,
  reasonPhrase,
  reasonSentence,
  reasonsWorthSaying,
  strengthOf,
} from './reasons.ts'
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

test('a reason that hardly moves the odds is not said', () => {
  const reason = (finding: string, logOdds: number) => ({ finding, answer: 'present' as const, logOdds })
  const said = reasonsWorthSaying([reason('a', 1), reason('b', 0.23), reason('c', 0.2), reason('d', -0.2)])
  expect(said.map(({ finding }) => finding)).toEqual(['a', 'b'])
})

test('a change is said that takes another word, or one in ten', () => {
  const change = (finding: string, probability: number) => ({
    finding,
    answer: 'present' as const,
    probability,
  })
  const changes = [change('same', 0.99), change('a tenth less', 0.8), change('another word', 0.4)]
  expect(changesWorthSaying(0.95, changes).map(({ finding }) => finding)).toEqual([
    'a tenth less',
    'another word',
  ])
  expect(changesWorthSaying(0.02, [change('less likely', 0.05), change('as unlikely', 0.025)])).toEqual([
    change('less likely', 0.05),
  ])
})
