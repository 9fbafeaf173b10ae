/** The calendar of nights: which night a moment belongs to, and how many nights lie between two. No clock, no zone. */

import type { Moment, NightId } from './diary.ts'

const minutesADay = 24 * 60
const millisecondsAMinute = 60_000

/**
 * Days since 1970-01-01 of a date of the Gregorian calendar, and back: `days_from_civil` and `civil_from_days` of
 * Howard Hinnant (chrono-compatible low-level date algorithms, 2013, public domain).
 *
 * @example
 * dayNumber('1970-01-02') // => 1
 */
export function dayNumber(night: NightId): number {
  // Sliced and not split: a diary of ten years asks this twenty thousand times while someone waits.
  const year = Number(night.slice(0, 4))
  const month = Number(night.slice(5, 7))
  const day = Number(night.slice(8))
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/**
 * The night that begins this many days after 1970-01-01.
 *
 * @example
 * nightOfDay(1) // => '1970-01-02'
 */
export function nightOfDay(days: number): NightId {
  const fromEraStart = days + 719_468
  const era = Math.floor(fromEraStart / 146_097)
  const dayOfEra = fromEraStart - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Whether this is a date that exists, written as `2026-11-26`.
 *
 * @example
 * isNight('2026-02-28') // => true
 * isNight('2026-02-30') // => false
 */
export function isNight(value: unknown): value is NightId {
  return (
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && nightOfDay(dayNumber(value)) === value
  )
}

/**
 * The night a moment belongs to: the date of the evening it began, by the clock on the wall. Noon begins a new night,
 * so that an attack at three in the morning and one at eleven the evening before are one night, on whatever side of a
 * change of the clocks they lie.
 *
 * @example
 * const halfPastTwo = { instant: 1_790_386_200_000, offsetMinutes: 60 } // on 26 September 2026
 * nightOf(halfPastTwo) // => '2026-09-25'
 */
export function nightOf({ instant, offsetMinutes }: Moment): NightId {
  const localMinutes = Math.floor(instant / millisecondsAMinute) + offsetMinutes
  return nightOfDay(Math.floor((localMinutes - minutesADay / 2) / minutesADay))
}

/**
 * Minutes since midnight on the wall, 0 to 1439.
 *
 * @example
 * minuteOfDay({ instant: 0, offsetMinutes: 90 }) // => 90
 */
export function minuteOfDay({ instant, offsetMinutes }: Moment): number {
  const localMinutes = Math.floor(instant / millisecondsAMinute) + offsetMinutes
  return ((localMinutes % minutesADay) + minutesADay) % minutesADay
}

/**
 * The night this many nights later, or earlier below 0.
 *
 * @example
 * nightAfter('2026-12-31', 1) // => '2027-01-01'
 */
export function nightAfter(night: NightId, nights: number): NightId {
  return nightOfDay(dayNumber(night) + nights)
}

/**
 * Nights from the first to the second: 0 for the same night, below 0 when the second is earlier.
 *
 * @example
 * nightsBetween('2026-11-26', '2026-12-01') // => 5
 */
export function nightsBetween(first: NightId, second: NightId): number {
  return dayNumber(second) - dayNumber(first)
}
