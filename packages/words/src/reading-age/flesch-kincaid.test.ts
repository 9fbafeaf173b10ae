// The formula against a calculation by hand.
import { expect, test } from 'vitest'
import { fleschKincaidGrade } from './flesch-kincaid.ts'

test('ten words to a sentence and 1.5 syllables to a word', () => {
  // By hand: 0.39 x 10 + 11.8 x 1.5 - 15.59 = 3.9 + 17.7 - 15.59.
  expect(fleschKincaidGrade({ sentences: 2, words: 20, letters: 90, syllables: 30 })).toBeCloseTo(6.01, 10)
})

test('six words with seven syllables', () => {
  // By hand: 0.39 x 6 + 11.8 x 7 / 6 - 15.59 = 2.34 + 13.7667 - 15.59.
  expect(fleschKincaidGrade({ sentences: 1, words: 6, letters: 22, syllables: 7 })).toBeCloseTo(0.5167, 4)
})
