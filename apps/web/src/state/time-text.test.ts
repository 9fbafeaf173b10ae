import { expect, test } from 'vitest'
import { timeOfDay } from './time-text.ts'

test('the 24-hour clock has two digits for the hour', () => {
  expect(timeOfDay(190, '24-hour')).toBe('03:10')
  expect(timeOfDay(0, '24-hour')).toBe('00:00')
})

test('the 12-hour clock has no hour zero', () => {
  expect(timeOfDay(0, '12-hour')).toBe('12:00 am')
  expect(timeOfDay(12 * 60 + 5, '12-hour')).toBe('12:05 pm')
  expect(timeOfDay(23 * 60 + 59, '12-hour')).toBe('11:59 pm')
})
