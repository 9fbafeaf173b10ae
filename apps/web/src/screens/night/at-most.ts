// A number that slipped, such as 5000 for 500: kept as it is, it would be left out of every backup that is read.

/**
 * The number, but no more than the diary holds; undefined where none was typed.
 *
 * @example
 * atMost(600, 5000) // => 600
 */
export const atMost = (most: number, typed: number | undefined): number | undefined =>
  typed === undefined ? undefined : Math.min(most, typed)
