import { expect, test } from 'vitest'
import { hourTicks, wholeTicks } from './plots.ts'

test.each([
  [
    [0, 1, 0],
    [0, 1],
  ],
  [
    [0, 3],
    [0, 1, 2, 3],
  ],
  [
    [12, 9],
    [0, 3, 6, 9, 12],
  ],
  [[13], [0, 4, 8, 12]],
])('attacks by hour of at most %j have whole numbers on their axis, each once', (counts, ticks) => {
  expect(wholeTicks(counts)).toEqual(ticks)
})

test('no attack at all still has an axis', () => {
  expect(wholeTicks([])).toEqual([0, 1])
})

test('as many hours are written as have room side by side', () => {
  expect([1, 0.9, 0.5, 0.2].map((room) => hourTicks(room, 5))).toEqual([
    [15, 21, 3, 9],
    [21, 9],
    [21, 9],
    [3],
  ])
})
