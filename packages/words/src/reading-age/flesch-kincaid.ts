/** How hard a text is by the length of its sentences and the syllables of its words. */
import type { Counts } from './tokens.ts'

/**
 * The Flesch-Kincaid grade: the school year (United States) in which a text is read with ease.
 * Kincaid, Fishburne, Rogers and Chissom, 1975.
 *
 * @example
 * fleschKincaidGrade({ sentences: 1, words: 6, letters: 22, syllables: 7 }) // => 0.52 (rounded)
 */
export function fleschKincaidGrade({ sentences, words, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}
