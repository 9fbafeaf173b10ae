import { expect, test } from 'vitest'
import { themeFor } from './theme.ts'

test('from 20:00 to 7:00 the clock says night, whatever the device prefers', () => {
  for (const hour of [20, 23, 0, 3, 6]) {
    expect(themeFor('by-the-clock', hour, false)).toBe('night')
    expect(themeFor('by-the-clock', hour, true)).toBe('night')
  }
})

test('by day the clock leaves it to the device', () => {
  expect(themeFor('by-the-clock', 7, false)).toBe('light')
  expect(themeFor('by-the-clock', 19, true)).toBe('dark')
})

test('a choice stands at any hour', () => {
  expect(themeFor('light', 3, true)).toBe('light')
  expect(themeFor('night', 12, false)).toBe('night')
})
