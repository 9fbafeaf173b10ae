/** What is summed over the sets of causes. */

export interface Sums {
  /** Weight of all sets. */
  readonly total: number
  /** Weight of the sets that hold each condition. */
  readonly having: Float64Array
  /** Weight of all sets of exactly 1, 2 and 3 causes. */
  readonly bySize: readonly [number, number, number]
}
