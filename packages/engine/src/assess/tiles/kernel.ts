/** The two innermost loops of the sums over sets of causes, which a platform may run in its own way. */

import type { Room } from './room.ts'

export interface Kernel {
  /** Moves to a room for so many conditions and findings. The tables of the room before are no longer there. */
  readonly moveTo: (size: number, columns: number) => Room
  /**
   * Writes the brackets of the pairs of condition `j` with each before it, adds each pair's weight to its first in
   * `sums`, and returns the sum of all.
   */
  readonly addPairs: (columns: number, j: number) => number
  /**
   * Weight of all sets of a pair of `j` with the firsts `from` to `to` (a multiple of `firsts`, and the end) and a third
   * cause after it, of `size`. Each is added to its first and third in `sums`.
   */
  readonly addSetsOfThree: (size: number, columns: number, j: number, from: number, to: number) => number
}
