// The formula against a calculation by hand.
import { expect, test } from 'vitest'
import { automatedReadabilityIndex } from './automated-readability-index.ts'

test('ten words to a sentence and 4.5 letters to a word', () => {
  // By hand: 4.71 x 4.5 + 0.5 x 10 - 21.43 = 21.195 + 5 - 21.43.
  expect(automatedReadabilityIndex({ sentences: 1, words: 10, letters: 45, syllables: 14 })).toBeCloseTo(
    4.765,
    10,
  )
})
