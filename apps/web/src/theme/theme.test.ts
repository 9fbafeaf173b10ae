import { expect, test } from 'vitest'
import { defaultSettings } from '../settings/settings.ts'
import { isNightHour, nextTurn, readTapped, themeFor } from './theme.ts'

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

test.each([
  ['at noon it stands until the night begins', '2026-11-26T12:30:00', '2026-11-26T20:00:00'],
  ['in the night it stands until the morning', '2026-11-27T03:10:00', '2026-11-27T07:00:00'],
  ['before midnight it stands until the next morning', '2026-11-26T23:59:00', '2026-11-27T07:00:00'],
  ['on the hour of a turn it stands until the next one', '2026-11-26T20:00:00', '2026-11-27T07:00:00'],
])('a theme tapped while the clock decides: %s', (_, tapped, until) => {
  expect(new Date(nextTurn(new Date(tapped), hours))).toEqual(new Date(until))
})

test('what stands in the storage is a tapped theme or nothing', () => {
  expect(readTapped('{"theme":"dark","until":12}')).toEqual({ theme: 'dark', until: 12 })
  for (const wrong of [null, '', '{', '7', '{"theme":"pink","until":12}', '{"theme":"dark","until":"x"}']) {
    expect(readTapped(wrong)).toBeUndefined()
  }
})
