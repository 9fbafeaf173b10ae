/**
 * The randomisation test and the interval that belongs to it. Every order that could have been drawn has a crossing:
 * the effect at which it would look just as good as the one that was drawn. Sorted, they answer every question at once.
 */

/** The crossings of all orders, or of a random sample of them. */
export interface Crossings {
  /** From low to high. */
  readonly sorted: Float64Array
  /** Orders that compare the same nights in the same way as the one drawn, itself included: ties at every effect. */
  readonly ties: number
}

/**
 * How often chance alone does at least as well, if every night of the measure were better by `effect`: the one-sided
 * p value of "better by more than `effect`". Ties count against the claim, so it is never too small.
 *
 * @example
 * // Three orders beside the one drawn: only at an effect of 0 or less does one of them do as well.
 * chanceOfMore({ sorted: Float64Array.of(0, 1, 2), ties: 1 }, 0) // => 0.5
 */
export function chanceOfMore({ sorted, ties }: Crossings, effect: number): number {
  return (ties + countWhile(sorted, (value) => value <= effect)) / (ties + sorted.length)
}

/**
 * The same for "better by less than `effect`".
 *
 * @example
 * chanceOfLess({ sorted: Float64Array.of(0, 1, 2), ties: 1 }, 2) // => 0.5
 */
export function chanceOfLess({ sorted, ties }: Crossings, effect: number): number {
  return (ties + sorted.length - countWhile(sorted, (value) => value < effect)) / (ties + sorted.length)
}

/**
 * The effects that the test does not refuse at `alpha` on either side: an interval of confidence 1 - 2 `alpha`. An end
 * is infinite when so few orders exist that no effect, however large, could be refused.
 *
 * @example
 * const sorted = Float64Array.from({ length: 39 }, (_, n) => n)
 * effectInterval({ sorted, ties: 1 }, 0.05) // => { low: 1, high: 37 }
 */
export function effectInterval(
  { sorted, ties }: Crossings,
  alpha: number,
): { readonly low: number; readonly high: number } {
  // A hair's breadth above, so that 0.05 of 20 is 1 and not 0.
  const refused = Math.floor(alpha * (ties + sorted.length) + 1e-9) - ties
  if (refused < 0 || refused >= sorted.length)
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return { low: sorted[refused]!, high: sorted[sorted.length - 1 - refused]! }
}

/** How many of the sorted values come before the first that `isBefore` refuses. */
function countWhile(sorted: Float64Array, isBefore: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
