import { expect, test } from 'vitest'
import type { Moment } from './diary.ts'
import { isNight, minuteOfDay, nightAfter, nightOf, nightsBetween } from './night.ts'

const at = (local: string, offsetMinutes: number): Moment => ({
  instant: Date.parse(`${local}Z`) - offsetMinutes * 60_000,
  offsetMinutes,
})

test('three in the morning belongs to the evening before', () => {
  expect(nightOf(at('2026-11-27T03:00:00', 0))).toBe('2026-11-26')
  expect(nightOf(at('2026-11-26T23:30:00', 0))).toBe('2026-11-26')
})

test('noon begins a new night', () => {
  expect(nightOf(at('2026-11-26T11:59:59', 60))).toBe('2026-11-25')
  expect(nightOf(at('2026-11-26T12:00:00', 60))).toBe('2026-11-26')
})

test('the night in which the clocks go back is one night, both hours called two', () => {
  expect(nightOf(at('2026-10-25T02:30:00', 120))).toBe('2026-10-24')
  expect(nightOf(at('2026-10-25T02:30:00', 60))).toBe('2026-10-24')
})

test('the same instant is another night on the other side of the world', () => {
  const instant = Date.parse('2026-11-26T13:00:00Z')
  expect(nightOf({ instant, offsetMinutes: 0 })).toBe('2026-11-26')
  expect(nightOf({ instant, offsetMinutes: -600 })).toBe('2026-11-25')
})

test('the minute of the day is the one on the wall', () => {
  expect(minuteOfDay(at('2026-11-27T03:05:00', 330))).toBe(185)
})

test('nights are counted over the ends of months and leap years', () => {
  expect(nightAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(nightAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(nightsBetween('2026-02-28', '2026-03-01')).toBe(1)
})

test('a date that does not exist is no night', () => {
  expect(isNight('2026-02-29')).toBe(false)
  expect(isNight('2026-2-9')).toBe(false)
  expect(isNight('2028-02-29')).toBe(true)
})
