// Quantiles against R.
import { describe, expect, test } from 'vitest'
import { quantile } from './quantile.ts'

describe('quantile', () => {
  // R 4.3: quantile(c(1, 2, 4, 8, 16), c(0, .05, .25, .5, .9, 1), type = 7)
  test.each([
    [0, 1],
    [0.05, 1.2],
    [0.25, 2],
    [0.5, 4],
    [0.9, 12.8],
    [1, 16],
  ])('of 1, 2, 4, 8, 16 at %d is %d, as in R', (at, expected) => {
    expect(quantile([1, 2, 4, 8, 16], at)).toBeCloseTo(expected, 12)
  })

  test('of a single number is that number', () => {
    expect(quantile([3], 0.05)).toBe(3)
  })
})
