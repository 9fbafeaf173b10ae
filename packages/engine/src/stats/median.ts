/** The median of some numbers. */

/** The median, or undefined of nothing. The order of the numbers does not matter. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((first, second) => first - second)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)]
  const lower = sorted[Math.ceil(half) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}
