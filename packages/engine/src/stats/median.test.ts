import { expect, test } from 'vitest'
import { medianOf } from './median.ts'

test.each([
  [[9, 1, 2], 2],
  [[9, 1, 5, 2], 3.5],
  [[10, 9], 9.5],
  [[7], 7],
  [[], undefined],
])('the middle of %j is %s', (values, expected) => {
  expect(medianOf(values)).toBe(expected)
})

test('the numbers stay in the order they came in', () => {
  const values = [9, 1, 2]
  medianOf(values)
  expect(values).toEqual([9, 1, 2])
})
