// The counts that every grade rests on.
import { expect, test } from 'vitest'
import { count, sentencesOf, wordsOf } from './tokens.ts'

test('counts sentences, words, letters and syllables', () => {
  expect(count('Stand up. Put your heel down.')).toEqual({
    sentences: 2,
    words: 6,
    letters: 22,
    syllables: 6,
  })
})

test('a decimal point and a thousands comma end no sentence and cut no word', () => {
  expect(sentencesOf('Your ratio is 0.8. Fewer than 1 in 1,000.')).toHaveLength(2)
  expect(wordsOf('Fewer than 1 in 1,000.')).toHaveLength(5)
})

test('a colon and a semicolon end a sentence, a clock time does not', () => {
  expect(sentencesOf('Do this: lie down; rest.')).toHaveLength(3)
  expect(sentencesOf('It woke you at 3:10.')).toHaveLength(1)
})

test('a text without an end mark is one sentence, an empty text is none', () => {
  expect(count('Can you walk on it')).toMatchObject({ sentences: 1, words: 5 })
  expect(count(' ... ')).toEqual({ sentences: 0, words: 0, letters: 0, syllables: 0 })
})

test('a number is one word of one syllable', () => {
  expect(count('Call 112')).toMatchObject({ words: 2, syllables: 2 })
})
