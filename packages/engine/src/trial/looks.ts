/** When the result may be looked at, and what each look costs. */

import type { TrialDesign } from './trial.ts'

/** A look at the result: after how many blocks, and the chance of a false alarm that it may spend. */
export interface Look {
  readonly afterBlock: number
  readonly alpha: number
}

/** The chance that a useless measure is called helpful, over all looks together. */
const alpha = 0.05
/** What a look before the end takes from it. */
const interimAlpha = 0.01

/** Nobody stops early for benefit before this many blocks. */
export const earliestInterim = 6

/**
 * The looks of a design. One look at the end may spend 5 %. With a look before it, that one spends 1 % and the end 4 %:
 * a Bonferroni split, which holds whatever the two have in common (alpha spending after Lan and DeMets 1983, with
 * steps fixed beforehand).
 *
 * @example
 * looksOf({ order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 1 }) // => [{ afterBlock: 12, alpha: 0.05 }]
 */
export function looksOf({ blocks, interimAfter }: TrialDesign): readonly Look[] {
  if (interimAfter === undefined) return [{ afterBlock: blocks, alpha }]
  return [
    { afterBlock: interimAfter, alpha: interimAlpha },
    { afterBlock: blocks, alpha: alpha - interimAlpha },
  ]
}
