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

/** How a cause is brought up in a sentence: more or less sure of itself, and never surer than the number. */
export type HowSure = 'likely' | 'even' | 'could-be'

/**
 * "Likely" from one in two, as in `likelihoodFrom`: one page must not call the same number by two words. "As likely as
 * not" from one in three (the lower bound of that band on the IPCC's scale: Mastrandrea and others, guidance note on
 * uncertainties, 2010), and below that a chance that is named for its weight and not for its size.
 *
 * @example
 * howSure(0.1) // => 'could-be'
 */
export function howSure(probability: number): HowSure {
  if (likelihoodOf(probability) === 'likely') return 'likely'
  return probability >= 0.33 ? 'even' : 'could-be'
}
