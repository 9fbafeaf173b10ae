/** The tables that the sums over sets of causes are worked out in, laid out for the kernels that walk them. */

/** Conditions in the first place of a set of three that are worked on at once, and in the third place. */
export const firsts = 3
export const thirds = 2

/** A table "in tiles of n" holds n conditions side by side, finding by finding. */
export interface Room {
  /** The most conditions and findings it holds. */
  readonly size: number
  readonly columns: number
  /** Odds times the product of s over the findings. */
  readonly quietOdds: Float64Array
  /** 1 / (q s) by condition and finding. */
  readonly perQuiet: Float64Array
  /** 1 / s in tiles of `firsts`. */
  readonly perSilent: Float64Array
  /** t in tiles of `thirds`: tiles that begin with an even condition, and tiles that begin with an odd one. */
  readonly strengths: readonly [Float64Array, Float64Array]
  /** Odds of the pairs of one condition with each before it; 0 beyond. */
  readonly pairOdds: Float64Array
  /** c of the pairs of one condition with each before it, in tiles of `firsts`. */
  readonly pairBrackets: Float64Array
  /** Odds of the thirds that go with one condition; 0 beyond. */
  readonly thirdOdds: Float64Array
  /** Weight of the sets that hold each condition. */
  readonly sums: Float64Array
}

/** Lays a room out at the beginning of `memory`, which is asked for the bytes it takes and gives at least as many. */
export function roomFor(size: number, columns: number, memory: (bytes: number) => ArrayBuffer): Room {
  // Even, so that two numbers read at once begin at a multiple of their sixteen bytes.
  const height = Math.ceil((size + firsts + thirds) / 2) * 2
  const area = height * columns
  const buffer = memory((5 * area + 4 * height) * Float64Array.BYTES_PER_ELEMENT)
  let at = 0
  const next = (length: number): Float64Array => {
    const table = new Float64Array(buffer, at, length)
    at += table.byteLength
    return table
  }
  return {
    size,
    columns,
    quietOdds: next(height),
    perQuiet: next(area),
    perSilent: next(area),
    strengths: [next(area), next(area)],
    pairOdds: next(height),
    pairBrackets: next(area),
    thirdOdds: next(height),
    sums: next(height),
  }
}

/** Where the first finding of a condition lies in a table in tiles. */
export function placeInTiles(condition: number, tile: number, columns: number): number {
  const within = condition % tile
  return (condition - within) * columns + within
}
