// A month of the calendar as weeks of nights, from Monday on. Pure, so that it can be tested without a browser.
import { dayNumber, type NightId, nightAfter } from '@stillnight/engine/diary'

/** Seven nights; undefined where another month begins. */
export type Week = readonly (NightId | undefined)[]

const firstOf = (night: NightId): NightId => `${night.slice(0, 8)}01`

/** 1970-01-01 was a Thursday; 0 is Monday. */
const weekdayOf = (night: NightId): number => (((dayNumber(night) + 3) % 7) + 7) % 7

/** The first night of the month so many months before or after. */
export function monthAfter(night: NightId, months: -1 | 1): NightId {
  return months === 1 ? firstOf(nightAfter(firstOf(night), 31)) : firstOf(nightAfter(firstOf(night), -1))
}

/** The weeks of the month that this night lies in. */
export function weeksOf(night: NightId): readonly Week[] {
  const first = firstOf(night)
  const month = first.slice(0, 7)
  const weeks: Week[] = []
  for (let monday = nightAfter(first, -weekdayOf(first)); ; monday = nightAfter(monday, 7)) {
    if (monday.slice(0, 7) > month) return weeks
    const nights = Array.from({ length: 7 }, (_, day) => nightAfter(monday, day))
    weeks.push(nights.map((each) => (each.slice(0, 7) === month ? each : undefined)))
  }
}
