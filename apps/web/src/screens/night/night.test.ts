import { type Moment, minuteOfDay, nightOf } from '@stillnight/engine/diary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withChange } from '../../diary/with-change.ts'
import { momentOf } from '../../state/clock.ts'
import { momentInNight } from './moment-in-night.ts'

test('a field that is taken back is gone, not empty', () => {
  expect(withChange<{ id: string; leg?: string }>({ id: 'a', leg: 'left' }, { leg: undefined })).toEqual({
    id: 'a',
  })
  expect(withChange<{ id: string; leg?: string }>({ id: 'a' }, { leg: 'both' })).toEqual({
    id: 'a',
    leg: 'both',
  })
})

test('whatever time is typed lies in the night it is typed for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 28 }), (minutes, day) => {
      const night = `2026-11-${String(day).padStart(2, '0')}`
      expect(nightOf(momentInNight(night, minutes, { momentOf }))).toBe(night)
    }),
  )
})

/** A device under a clock that never changes. */
const under =
  (offsetMinutes: number) =>
  (date: Date): Moment => ({ instant: date.getTime(), offsetMinutes })

test('a time corrected after a flight stays under the clock it was logged by', () => {
  const tokyo = 9 * 60
  const logged: Moment = { instant: Date.parse('2026-11-26T23:00:00+09:00'), offsetMinutes: tokyo }
  const options = { momentOf: under(-8 * 60), before: logged }
  expect(momentInNight('2026-11-26', 23 * 60 + 30, options)).toEqual({
    instant: Date.parse('2026-11-26T23:30:00+09:00'),
    offsetMinutes: tokyo,
  })
  expect(momentInNight('2026-11-26', 190, options)).toEqual({
    instant: Date.parse('2026-11-27T03:10:00+09:00'),
    offsetMinutes: tokyo,
  })
})

test('wherever the device is, a corrected time reads as it was typed and stays in its night', () => {
  const minuteOfADay = fc.integer({ min: 0, max: 1439 })
  const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15)
  fc.assert(
    fc.property(minuteOfADay, minuteOfADay, offset, offset, (logged, typed, there, here) => {
      const night = '2026-11-26'
      const before = momentInNight(night, logged, {
        momentOf: under(here),
        before: { instant: Date.parse('2026-11-26T20:00:00Z'), offsetMinutes: there },
      })
      fc.pre(there !== here)
      const corrected = momentInNight(night, typed, { momentOf: under(here), before })
      expect([nightOf(corrected), minuteOfDay(corrected), corrected.offsetMinutes]).toEqual([
        night,
        typed,
        there,
      ])
    }),
  )
})
