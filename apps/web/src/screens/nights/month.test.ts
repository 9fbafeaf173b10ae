import { expect, test } from 'vitest'
import { monthAfter, weeksOf } from './month.ts'

test('November 2026 begins on a Sunday and has six weeks', () => {
  const weeks = weeksOf('2026-11-26')
  expect(weeks.map((week) => week.filter((night) => night !== undefined).length)).toEqual([1, 7, 7, 7, 7, 1])
  expect(weeks[0]?.[6]).toBe('2026-11-01')
  expect(weeks[5]?.[0]).toBe('2026-11-30')
})

test('February 2027 begins on a Monday and has four', () => {
  expect(weeksOf('2027-02-14')).toHaveLength(4)
})

test('a leap day is there, and a time before 1970 too', () => {
  expect(weeksOf('2028-02-01').flat()).toContain('2028-02-29')
  expect(weeksOf('1969-12-05')[0]?.[0]).toBe('1969-12-01')
})

test('months before and after, over the ends of years', () => {
  expect(monthAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(monthAfter('2026-01-31', 1)).toBe('2026-02-01')
  expect(monthAfter('2026-03-31', -1)).toBe('2026-02-01')
  expect(monthAfter('2026-01-01', -1)).toBe('2025-12-01')
})
