/** Quantiles of a sample. */

/**
 * The value below which a share of some sorted values lies, by linear interpolation between order statistics (type 7 of
 * Hyndman and Fan 1996). `share` is from 0 to 1.
 *
 * @example
 * quantile([1, 2, 4], 0.75) // => 3
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const lower = sorted[below]!
  return lower + (at - below) * ((sorted[below + 1] ?? lower) - lower)
}
