import { expect, test } from 'vitest'
import { firstNight, stretchFor } from './period.ts'

test('a period ends tonight', () => {
  expect(firstNight('month', '2026-11-26')).toBe('2026-10-30')
  expect(firstNight('quarter', '2026-11-26')).toBe('2026-08-28')
  expect(firstNight('year', '2026-11-26')).toBe('2025-11-28')
  expect(firstNight('all', '2026-11-26')).toBeUndefined()
})

test('weeks for a year, months for ten years, years for longer', () => {
  expect([28, 364, 455].map(stretchFor)).toEqual(['week', 'week', 'week'])
  expect([456, 3650, 3900].map(stretchFor)).toEqual(['month', 'month', 'month'])
  expect(stretchFor(3901)).toBe('year')
})
