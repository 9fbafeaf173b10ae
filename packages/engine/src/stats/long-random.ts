/** Reproducible randomness for long runs: a hundred thousand schedules need millions of draws. */

import type { Random } from './seeded-random.ts'

/** Splitmix32: spreads one small seed over the state, so that seeds 1 and 2 do not start alike. */
function spread(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

/**
 * Xoshiro128++ 1.0 (David Blackman and Sebastiano Vigna 2019, public domain): 128 bits of state, a period of 2^128 - 1.
 * Gives whole numbers from 0 to 2^32 - 1.
 *
 * @example
 * const words = randomWords(7)
 * words() === randomWords(7)() // => true
 */
export function randomWords(seed: number): () => number {
  const next = spread(seed)
  let a = next()
  let b = next()
  let c = next()
  let d = next()
  return () => {
    const sum = (a + d) | 0
    const result = (((sum << 7) | (sum >>> 25)) + a) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
}

/**
 * The same source as numbers in [0, 1).
 *
 * @example
 * longRandom(7)() === longRandom(7)() // => true
 */
export function longRandom(seed: number): Random {
  const words = randomWords(seed)
  return () => words() / 4294967296
}
