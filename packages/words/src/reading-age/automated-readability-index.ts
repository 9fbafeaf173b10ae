/** How hard a text is by the length of its sentences and the letters of its words: a check on the syllables. */
import type { Counts } from './tokens.ts'

/**
 * The Automated Readability Index: the school year (United States) in which a text is read with ease.
 * Smith and Senter, 1967.
 *
 * @example
 * automatedReadabilityIndex({ sentences: 1, words: 10, letters: 45, syllables: 14 }) // => 4.765
 */
export function automatedReadabilityIndex({ sentences, words, letters }: Counts): number {
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43
}
