/** One word for a probability. */
import { interfaceText } from './interface-text.ts'
import type { RawWords } from './raw-words.ts'

export type Likelihood = 'likely' | 'possible' | 'less-likely' | 'unlikely'

/** The lowest probability of each word, from the top. "Likely" is more likely than not. */
export const likelihoodFrom: readonly (readonly [from: number, likelihood: Likelihood])[] = [
  [0.5, 'likely'],
  [0.15, 'possible'],
  [0.03, 'less-likely'],
  [0, 'unlikely'],
]

/**
 * The word of a probability.
 *
 * @example
 * likelihoodOf(0.2) // => 'possible'
 */
export function likelihoodOf(probability: number): Likelihood {
  return likelihoodFrom.find(([from]) => probability >= from)?.[1] ?? 'unlikely'
}

/** The word of a probability in the language of the reader. */
export function likelihoodWord(raw: RawWords, probability: number): string {
  return interfaceText(raw, `likelihood.${likelihoodOf(probability)}`)
}
