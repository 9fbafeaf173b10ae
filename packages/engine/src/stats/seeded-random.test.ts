// The dice: known values, and the moments of what they should be.
import { describe, expect, test } from 'vitest'
import { normalDeviate, seededRandom } from './seeded-random.ts'

/** Mulberry32 in 64-bit integers, from the published C source; shares no code with the one under test. */
function mulberry32(seed: bigint, draws: number): number[] {
  const mask = 0xffffffffn
  let state = seed & mask
  return Array.from({ length: draws }, () => {
    state = (state + 0x6d2b79f5n) & mask
    let z = state
    z = ((z ^ (z >> 15n)) * (z | 1n)) & mask
    z ^= (z + (((z ^ (z >> 7n)) * (z | 61n)) & mask)) & mask
    return Number((z ^ (z >> 14n)) & mask) / 2 ** 32
  })
}

function drawn(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

describe('seededRandom', () => {
  test.each([0, 1, 7, 2 ** 31, 2 ** 32 - 1])('seed %d gives the sequence of the C source', (seed) => {
    expect(drawn(50, seededRandom(seed))).toEqual(mulberry32(BigInt(seed), 50))
  })

  test('a negative seed is taken modulo 2 to the 32', () => {
    expect(drawn(5, seededRandom(-1))).toEqual(mulberry32(2n ** 32n - 1n, 5))
  })

  test('has the mean and variance of the uniform distribution', () => {
    const values = drawn(100_000, seededRandom(3))
    expect(Math.min(...values.slice(0, 10_000))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values.slice(0, 10_000))).toBeLessThan(1)
    // Four standard errors: 4 * sqrt(1 / 12 / 100000) and 4 * sqrt(1 / 180 / 100000).
    expect(Math.abs(mean(values) - 1 / 2)).toBeLessThan(0.0037)
    expect(Math.abs(mean(values.map((value) => (value - 0.5) ** 2)) - 1 / 12)).toBeLessThan(0.00095)
  })
})

describe('normalDeviate', () => {
  test('is the formula of Box and Muller', () => {
    const uniforms = [0.3, 0.9]
    // sqrt(-2 ln 0.7) cos(2 pi 0.9), by hand: 0.844600... * 0.809016...
    expect(normalDeviate(() => uniforms.shift()!)).toBeCloseTo(0.8446004309 * 0.8090169944, 9)
  })

  test('stays finite when the dice give exactly 0', () => {
    expect(normalDeviate(() => 0)).toBeCloseTo(0, 12)
  })

  test('has the first four moments of the standard normal distribution', () => {
    const random = seededRandom(5)
    const values = drawn(100_000, () => normalDeviate(random))
    // Four standard errors of each moment: 4 * sqrt((1, 2, 15, 96) / 100000).
    expect(Math.abs(mean(values))).toBeLessThan(0.0127)
    expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.018)
    expect(Math.abs(mean(values.map((value) => value ** 3)))).toBeLessThan(0.049)
    expect(Math.abs(mean(values.map((value) => value ** 4)) - 3)).toBeLessThan(0.124)
  })

  test('leaves 5 % above 1.645 and 2.5 % below -1.960', () => {
    const random = seededRandom(6)
    const values = drawn(100_000, () => normalDeviate(random))
    expect(mean(values.map((value) => (value > 1.6448536 ? 1 : 0)))).toBeCloseTo(0.05, 2)
    expect(mean(values.map((value) => (value < -1.959964 ? 1 : 0)))).toBeCloseTo(0.025, 2)
  })
})
