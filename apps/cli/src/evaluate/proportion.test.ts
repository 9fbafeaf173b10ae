// Proportions against published intervals.
import { expect, test } from 'vitest'
import { proportion, proportionOf } from './proportion.ts'

// Newcombe 1998 (Statistics in Medicine 17:857-872), table I, method 3: the score interval without correction.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (count, of, low, high) => {
  const range = proportion(count, of)
  expect(range.value).toBe(count / of)
  expect(range.low).toBeCloseTo(low, 4)
  expect(range.high).toBeCloseTo(high, 4)
})

test('all of them reach 1, and none of nothing says nothing', () => {
  expect(proportion(26, 26)).toMatchObject({ value: 1, high: 1 })
  expect(proportion(26, 26).low).toBeLessThan(1)
  expect(proportion(0, 0)).toEqual({ value: null, low: 0, high: 1, count: 0, of: 0 })
})

test('counts the items for which something holds', () => {
  expect(proportionOf([1, 2, 3, 4], (item) => item > 1)).toMatchObject({ value: 0.75, count: 3, of: 4 })
})
