// The bootstrap against a statistic whose range is known.
import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap.ts'

const mean = (items: readonly number[]): number => items.reduce((sum, item) => sum + item, 0) / items.length

test('the mean of 50 ones and 50 zeros reaches about 1.96 standard errors of 0.05 to each side', () => {
  const items = Array.from({ length: 100 }, (_, index) => index % 2)
  const { value, low, high } = bootstrap(items, mean)
  expect(value).toBe(0.5)
  expect(Math.abs(low - 0.402)).toBeLessThan(0.02)
  expect(Math.abs(high - 0.598)).toBeLessThan(0.02)
})

test('the same items give the same bytes', () => {
  const items = [3, 1, 4, 1, 5, 9, 2, 6]
  expect(bootstrap(items, mean)).toEqual(bootstrap(items, mean))
})

test('items that do not differ leave no range, and no items leave all of it', () => {
  expect(bootstrap([2, 2, 2], mean)).toEqual({ value: 2, low: 2, high: 2 })
  expect(bootstrap([], mean)).toEqual({ value: null, low: 0, high: 1 })
})
