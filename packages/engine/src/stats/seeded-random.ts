/** Reproducible randomness: the engine has no dice of its own. */

/** A source of numbers in [0, 1). */
export type Random = () => number

/**
 * Mulberry32 (Tommy Ettinger 2017, public domain): 32 bits of state, enough for a few hundred thousand draws.
 *
 * @example
 * const random = seededRandom(7)
 * random() === seededRandom(7)() // => true
 * random() === seededRandom(7)() // => false
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A standard normal deviate (Box and Muller 1958).
 *
 * @example
 * normalDeviate(seededRandom(7)) === normalDeviate(seededRandom(7)) // => true
 */
export function normalDeviate(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}
