/** Cuts a text into the units that readability formulas count: sentences, words, letters and syllables. */
import { syllable } from 'syllable'

export interface Counts {
  readonly sentences: number
  readonly words: number
  /** Letters and digits. */
  readonly letters: number
  readonly syllables: number
}

/** The words of a text. A number, and a compound such as `self-care`, is one word. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\u2013\u2014/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/**
 * The sentences of a text. A colon and a semicolon end one too, as Flesch counts: each unit of thought
 * that stands on its own.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?:;]+["'”’)]*(?=\s|$)|\n+/u).filter((sentence) => wordsOf(sentence).length > 0)
}

// A bare number has no vowel to count; it is read as one easy word.
const syllablesOf = (word: string): number => Math.max(1, syllable(word))

/**
 * What the formulas need to know of a text.
 *
 * @example
 * count('Stand up. Put your heel down.') // => { sentences: 2, words: 6, letters: 22, syllables: 6 }
 */
export function count(text: string): Counts {
  const words = wordsOf(text)
  return {
    sentences: sentencesOf(text).length,
    words: words.length,
    letters: words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  }
}
