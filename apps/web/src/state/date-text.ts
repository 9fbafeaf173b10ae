// A night's date in words.
import { dayNumber, type NightId } from '@stillnight/engine/diary'

const millisecondsADay = 86_400_000
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options })

/** "Thursday, November 26", in the manner of the language of the words. */
export const nightText = (night: NightId): string =>
  format({ weekday: 'long', day: 'numeric', month: 'long' }).format(dayNumber(night) * millisecondsADay)

/** "November 2026": the month that a night lies in. */
export const monthText = (night: NightId): string =>
  format({ month: 'long', year: 'numeric' }).format(dayNumber(night) * millisecondsADay)

/** "Nov 26, 2026", for a table. */
export const shortNightText = (night: NightId): string =>
  format({ day: 'numeric', month: 'short', year: 'numeric' }).format(dayNumber(night) * millisecondsADay)
