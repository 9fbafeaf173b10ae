import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designEffect } from './design-effect.ts'

const days = (count: number) => Array.from({ length: count }, (_, day) => day)
/** The draw toward 2.5 that 28 imaginary nights make. */
const drawn = (seen: number, nights: number) => (28 * 2.5 + nights * seen) / (28 + nights)

test('three nights are too few for pairs: only their spread counts, drawn toward what is expected', () => {
  // Mean 2, squares 1 + 1 + 0 = 2, divided by 3 - 0 - 1 = 2.
  expect(designEffect([0, 1, 2], [1, 3, 2], 2)).toBeCloseTo(drawn(1 / 2, 3), 12)
})

test('four nights count pairs one night apart by half: a hand calculation', () => {
  // Residuals 1, 1, -1, -1: squares 4; pairs 1, -1, 1 weigh 2 * (1 - 1/2) = 1 each: 1. Sum 5 over 4 - 1 - 1 = 2.
  expect(designEffect(days(4), [3, 3, 1, 1], 2)).toBeCloseTo(drawn(5 / 2 / 2, 4), 12)
})

test('a missing night is no neighbor: the pair over the gap is two nights apart', () => {
  // The pair of the second and third night now lies two apart and drops out: 4 + 1 + 1 = 6 over 2.
  expect(designEffect([0, 1, 3, 4], [3, 3, 1, 1], 2)).toBeCloseTo(drawn(6 / 2 / 2, 4), 12)
})

test('every pair up to a quarter of the nights apart counts, and none more than 14 apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ value: fc.integer({ min: 0, max: 5 }), gap: fc.integer({ min: 1, max: 3 }) }), {
        minLength: 4,
        maxLength: 90,
      }),
      (nights) => {
        let day = 0
        const at = nights.map(({ gap }) => (day += gap))
        const values = nights.map(({ value }) => value)
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const lags = Math.min(14, Math.floor(values.length / 4))
        let sum = 0
        for (const [i, first] of values.entries()) {
          for (const [j, second] of values.entries()) {
            const weight = Math.max(0, 1 - Math.abs(at[i]! - at[j]!) / (lags + 1))
            sum += weight * (first - mean) * (second - mean)
          }
        }
        const expected = Math.max(1, drawn(sum / (values.length - lags - 1) / 0.7, values.length))
        expect(designEffect(at, values, 0.7)).toBeCloseTo(expected, 9)
      },
    ),
  )
})

test('nothing to go by is what is expected, and independent nights never count for more than they are', () => {
  expect(designEffect([], [], Number.NaN)).toBe(2.5)
  expect(designEffect(days(28), days(28).fill(0), 0)).toBe((2.5 + 1) / 2)
  expect(designEffect(days(2800), days(2800).fill(3), 3)).toBe(1)
})
