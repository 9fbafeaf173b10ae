import { expect, test } from 'vitest'
import { busiestHours } from './busiest-hours.ts'

const hours = (counts: Readonly<Record<number, number>>) =>
  Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0)

test('the shortest stretch that holds half of the attacks, also across midnight', () => {
  expect(busiestHours(hours({ 23: 3, 0: 3, 4: 2, 6: 2, 7: 2 }))).toEqual({
    from: 23,
    to: 1,
    count: 6,
    of: 12,
  })
  expect(busiestHours(hours({ 2: 5, 5: 5 }))).toEqual({ from: 2, to: 3, count: 5, of: 10 })
})

test('of equally short ones the one with the most', () => {
  expect(busiestHours(hours({ 22: 2, 0: 2, 1: 4, 2: 4, 3: 3 }))).toMatchObject({ from: 1, to: 3, count: 8 })
  expect(busiestHours(hours({ 1: 5, 2: 6, 12: 1 }))).toMatchObject({ from: 2, count: 6 })
})

test('four hours are a time of the night, five are not', () => {
  expect(busiestHours(hours({ 1: 2, 2: 2, 3: 2, 4: 2, 8: 2, 10: 2, 13: 2, 16: 2 }))).toEqual({
    from: 1,
    to: 5,
    count: 8,
    of: 16,
  })
  expect(busiestHours(hours({ 1: 2, 2: 2, 3: 2, 4: 2, 8: 2, 10: 2, 13: 2, 16: 2, 19: 2 }))).toBeUndefined()
})

test('nine attacks show no pattern', () => {
  expect(busiestHours(hours({ 2: 9 }))).toBeUndefined()
  expect(busiestHours(hours({ 2: 10 }))).toEqual({ from: 2, to: 3, count: 10, of: 10 })
})
