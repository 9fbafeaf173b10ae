import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isNight, nightAfter, nightOf, nightOfDay, nightsBetween } from './night.ts'

const day = fc.integer({ min: -200_000, max: 200_000 })

test('a day and its date are one and the same, and agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(day, (days) => {
      const date = nightOfDay(days)
      expect(dayNumber(date)).toBe(days)
      expect(date).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10))
      expect(isNight(date)).toBe(true)
    }),
  )
})

test('so many nights later is that many nights away', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (days, nights) => {
      const first = nightOfDay(days)
      expect(nightsBetween(first, nightAfter(first, nights))).toBe(nights)
    }),
  )
})

test('a later moment under the same clock never belongs to an earlier night', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4e12 }),
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: -720, max: 840 }),
      (instant, later, offsetMinutes) => {
        const first = nightOf({ instant, offsetMinutes })
        expect(
          nightsBetween(first, nightOf({ instant: instant + later, offsetMinutes })),
        ).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
