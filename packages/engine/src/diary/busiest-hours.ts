/** The part of the night in which most attacks begin, when there is one. */

/** Fewer attacks with a time than this show no pattern of hours. */
export const fewestTimed = 10
/** A stretch of the night longer than this is no time of its own. */
const longestStretch = 4
/** The share of the attacks that the stretch must hold: most of them, where chance would put a sixth at most. */
const share = 0.5

export interface BusiestHours {
  /** Hours on the wall, from 0 to 23: from the beginning of the first to the beginning of the second. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly of: number
}

/**
 * The shortest stretch of at most four hours in which at least half of the attacks begin; of equally short ones the one
 * with the most, then the earliest after noon. Undefined when there is none, or with fewer than 10 attacks.
 *
 * @example
 * const counts = [2, 9, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
 * busiestHours(counts) // => { from: 1, to: 2, count: 9, of: 18 }
 */
export function busiestHours(counts: readonly number[]): BusiestHours | undefined {
  const of = counts.reduce((sum, count) => sum + count, 0)
  if (of < fewestTimed) return undefined
  for (let length = 1; length <= longestStretch; length++) {
    let best: BusiestHours | undefined
    for (let start = 12; start < 36; start++) {
      let count = 0
      for (let hour = start; hour < start + length; hour++) count += counts[hour % 24]!
      if (count < share * of || count <= (best?.count ?? 0)) continue
      best = { from: start % 24, to: (start + length) % 24, count, of }
    }
    if (best !== undefined) return best
  }
  return undefined
}
