// The thresholds of the four words.
import { expect, test } from 'vitest'
import { howSure, likelihoodOf, likelihoodWord } from './likelihood.ts'
import { someWords } from './testing/some-words.ts'

test.each([
  [1, 'likely'],
  [0.5, 'likely'],
  [0.49, 'possible'],
  [0.15, 'possible'],
  [0.149, 'less-likely'],
  [0.03, 'less-likely'],
  [0.029, 'unlikely'],
  [0, 'unlikely'],
])('%d is %s', (probability, likelihood) => {
  expect(likelihoodOf(probability)).toBe(likelihood)
})

test('the word comes from the words', () => {
  expect(likelihoodWord(someWords, 0.1)).toBe('less likely')
})

test.each([
  [0.5, 'likely'],
  [0.49, 'even'],
  [0.33, 'even'],
  [0.32, 'could-be'],
  [0, 'could-be'],
] as const)('%d is brought up as %s', (probability, expected) => {
  expect(howSure(probability)).toBe(expected)
})
