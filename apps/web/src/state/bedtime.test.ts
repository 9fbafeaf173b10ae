import { expect, test } from 'vitest'
import { isBedtime } from './bedtime.ts'

const at = (hour: number, minute = 0) => ({
  instant: Date.UTC(2026, 10, 26, hour, minute),
  offsetMinutes: 0,
})

test('bedtime goes from ten in the evening to five in the morning', () => {
  expect([at(21, 59), at(5), at(14)].map(isBedtime)).toEqual([false, false, false])
  expect([at(22), at(0), at(3), at(4, 59)].map(isBedtime)).toEqual([true, true, true, true])
})

test('it goes by the clock where the person is', () => {
  expect(isBedtime({ ...at(14), offsetMinutes: 9 * 60 })).toBe(true)
})
