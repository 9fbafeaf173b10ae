/**
 * The one number an experiment is judged by, under any order of the blocks: how much better the nights with the
 * measure were. From it follow the randomisation test and the interval.
 */

import type { Assignment, BlockOrder } from './schedule.ts'

/** What the compared nights of one block hold: the sum of their benefits, and how many were recorded. */
export interface BlockTotal {
  /** Signed so that more is better. */
  readonly sum: number
  readonly nights: number
}

export interface Comparison {
  /** Mean benefit per night of the measure, under the order that was drawn. */
  readonly estimate: number
  /**
   * The effect at which another order would look just as good as the one that was drawn: below it the drawn one looks
   * better. `undefined` when the two orders compare the same nights in the same way.
   */
  readonly crossing: (other: Assignment) => number | undefined
}

/** Differences of sums that differ in the last digits only are ties. */
const nothing = 1e-9

/**
 * Compares the blocks under the order that was drawn, or nothing when an arm has no recorded night.
 *
 * Pairs: the mean difference within pairs, each weighted by n1 n2 / (n1 + n2), the nights that it can compare; a pair
 * with an empty block says nothing. Balanced: mean of all nights with the measure minus mean of all others.
 *
 * If every night of the measure were better by `effect`, taking it off leaves nights that no longer depend on the
 * order. The statistic of another order, T_w - effect c_w, then reaches that of the drawn one, T - effect, at
 * (T - T_w) / (1 - c_w). For pairs these are the means of subsets of the differences (Hartigan 1969).
 */
export function compareBlocks(
  { order }: Pick<BlockOrder, 'order'>,
  drawn: Assignment,
  totals: readonly BlockTotal[],
): Comparison | undefined {
  return order === 'pairs' ? comparePairs(drawn, totals) : compareArms(drawn, totals)
}

function comparePairs(drawn: Assignment, totals: readonly BlockTotal[]): Comparison | undefined {
  const pairs = drawn.length / 2
  const weights = new Float64Array(pairs)
  const differences = new Float64Array(pairs)
  let sum = 0
  let total = 0
  for (let pair = 0; pair < pairs; pair++) {
    const first = totals[2 * pair]!
    const second = totals[2 * pair + 1]!
    if (first.nights === 0 || second.nights === 0) continue
    const ahead = first.sum / first.nights - second.sum / second.nights
    weights[pair] = (first.nights * second.nights) / (first.nights + second.nights)
    differences[pair] = weights[pair]! * (drawn[2 * pair] === 1 ? ahead : -ahead)
    sum += differences[pair]!
    total += weights[pair]!
  }
  if (total === 0) return undefined
  return {
    estimate: sum / total,
    crossing: (other) => {
      let swapped = 0
      let weight = 0
      for (let pair = 0; pair < pairs; pair++) {
        if (other[2 * pair] === drawn[2 * pair]) continue
        swapped += differences[pair]!
        weight += weights[pair]!
      }
      return weight === 0 ? undefined : snapped(swapped / weight)
    },
  }
}

function compareArms(drawn: Assignment, totals: readonly BlockTotal[]): Comparison | undefined {
  const sums = Float64Array.from(totals, ({ sum }) => sum)
  const nights = Float64Array.from(totals, (total) => total.nights)
  let all = 0
  let allNights = 0
  let withMeasure = 0
  let measureNights = 0
  for (let block = 0; block < sums.length; block++) {
    all += sums[block]!
    allNights += nights[block]!
    if (drawn[block] !== 1) continue
    withMeasure += sums[block]!
    measureNights += nights[block]!
  }
  const usualNights = allNights - measureNights
  if (measureNights === 0 || usualNights === 0) return undefined
  const estimate = withMeasure / measureNights - (all - withMeasure) / usualNights
  return {
    estimate,
    crossing: (other) => {
      let sum = 0
      let count = 0
      let shared = 0
      for (let block = 0; block < sums.length; block++) {
        if (other[block] !== 1) continue
        sum += sums[block]!
        count += nights[block]!
        if (drawn[block] === 1) shared += nights[block]!
      }
      // An order that leaves one arm without nights compares nothing, and is counted against every claim.
      if (count === 0 || count === allNights) return undefined
      const difference = sum / count - (all - sum) / (allNights - count)
      const overlap = shared / count - (measureNights - shared) / (allNights - count)
      return 1 - overlap < nothing ? undefined : snapped((estimate - difference) / (1 - overlap))
    },
  }
}

function snapped(value: number): number {
  return Math.abs(value) < nothing ? 0 : value
}
