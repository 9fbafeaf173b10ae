// The dice for long runs, against the algorithm written out in 64-bit integers.
import { expect, test } from 'vitest'
import { longRandom, randomWords } from './long-random.ts'

/** Xoshiro128++ seeded by splitmix32, in 64-bit integers, from the published C source; shares no code with ours. */
function reference(seed: bigint, draws: number): number[] {
  const mask = 0xffffffffn
  const turned = (word: bigint, bits: bigint) => ((word << bits) | (word >> (32n - bits))) & mask
  let spread = seed & mask
  const next = () => {
    spread = (spread + 0x9e3779b9n) & mask
    let z = spread
    z = ((z ^ (z >> 16n)) * 0x21f0aaadn) & mask
    z = ((z ^ (z >> 15n)) * 0x735a2d97n) & mask
    return z ^ (z >> 15n)
  }
  const s = [next(), next(), next(), next()]
  return Array.from({ length: draws }, () => {
    const result = (turned((s[0]! + s[3]!) & mask, 7n) + s[0]!) & mask
    const shifted = (s[1]! << 9n) & mask
    s[2]! ^= s[0]!
    s[3]! ^= s[1]!
    s[1]! ^= s[2]!
    s[0]! ^= s[3]!
    s[2]! ^= shifted
    s[3] = turned(s[3]!, 11n)
    return Number(result)
  })
}

test.each([0, 1, 2 ** 31, 2 ** 32 - 1])('seed %d gives the sequence of the C source', (seed) => {
  const words = randomWords(seed)
  expect(Array.from({ length: 200 }, words)).toEqual(reference(BigInt(seed), 200))
})

test('as numbers it has the mean and variance of the uniform distribution', () => {
  const random = longRandom(3)
  const values = Array.from({ length: 100_000 }, random)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / values.length
  // Four standard errors: 4 * sqrt(1 / 12 / 100000) and 4 * sqrt(1 / 180 / 100000).
  expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.0037)
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.00095)
})
