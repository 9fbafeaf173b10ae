import { expect, test } from 'vitest'
import { defaultSettings } from '../settings/settings.ts'
import { isNightHour, themeFor } from './theme.ts'

const hours = defaultSettings

test('from 20:00 to 7:00 the clock says night, whatever the device prefers', () => {
  for (const hour of [20, 23, 0, 3, 6]) {
    expect(themeFor('by-the-clock', hour, false, hours)).toBe('night')
    expect(themeFor('by-the-clock', hour, true, hours)).toBe('night')
  }
})

test('by day the clock leaves it to the device', () => {
  expect(themeFor('by-the-clock', 7, false, hours)).toBe('light')
  expect(themeFor('by-the-clock', 19, true, hours)).toBe('dark')
})

test('a choice stands at any hour', () => {
  expect(themeFor('light', 3, true, hours)).toBe('light')
  expect(themeFor('night', 12, false, hours)).toBe('night')
})

test('the night of someone who works at night lies within one day', () => {
  const byDay = { nightFrom: 8, nightUntil: 15 }
  expect([7, 8, 14, 15].map((hour) => isNightHour(hour, byDay))).toEqual([false, true, true, false])
  expect(isNightHour(3, { nightFrom: 5, nightUntil: 5 })).toBe(false)
})
