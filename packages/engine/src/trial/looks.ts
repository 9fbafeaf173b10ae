/** When the result may be looked at, and what each look costs. */

import { type BlockOrder, ordersOf } from './schedule.ts'
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

/**
 * After how many blocks to look before the end: the first time from half-way on when a look can tell, or nothing where
 * none can. Orders that begin like the one that was drawn look just as good at the look, so while they are more than a
 * share of 1 in 100, no nights whatever could pass its test.
 *
 * @example
 * earlyLook({ order: 'pairs', blocks: 16 }) // => 14
 * earlyLook({ order: 'balanced', blocks: 8 }) // => undefined
 */
export function earlyLook(design: BlockOrder): number | undefined {
  const orders = ordersOf(design)
  // An even number, so that pairs are whole.
  const halfWay = 2 * Math.ceil(design.blocks / 4)
  for (let after = Math.max(halfWay, earliestInterim); after < design.blocks; after += 2) {
    if (orders.mostAlike(after) <= interimAlpha * orders.count) return after
  }
  return undefined
}
