/** What a peer does to find patterns: Spearman's formula for ranks without ties, on series that are full of them. */

import { studentTails } from './welch.ts'

/**
 * Two-sided p value of Spearman's correlation by 1 - 6 sum d^2 / (n (n^2 - 1)), equal values ranked in the order in
 * which they come. Two series of mostly zeros are then both ranked by the calendar, and correlate.
 */
export function tieBlindRankTest(first: readonly number[], second: readonly number[]): number {
  const size = first.length
  const ranks = ranksOf(second)
  const squares = ranksOf(first).reduce((sum, rank, index) => sum + (rank - ranks[index]!) ** 2, 0)
  const correlation = 1 - (6 * squares) / (size * (size ** 2 - 1))
  if (Math.abs(correlation) >= 1) return 0
  return studentTails(Math.abs(correlation) * Math.sqrt((size - 2) / (1 - correlation ** 2)), size - 2)
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((one, other) => values[one]! - values[other]!)
  const ranks = values.map(() => 0)
  order.forEach((index, rank) => {
    ranks[index] = rank
  })
  return ranks
}
