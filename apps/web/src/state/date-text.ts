// A night's date in words: the month by its name, so that nobody takes the day for it, and in the order of the place.
import { dayNumber, type NightId } from '@stillnight/engine/diary'
import { country } from './country.ts'

const millisecondsADay = 86_400_000

/** English as it is written where the person is; where that is not known, the day comes first, as in most places. */
export const localeHere = (): string => `en-${country.value ?? '001'}`

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeHere(), { timeZone: 'UTC', ...options })

/** "Thursday 26 November", and in the United States "Thursday, November 26". */
export const nightText = (night: NightId): string =>
  format({ weekday: 'long', day: 'numeric', month: 'long' }).format(dayNumber(night) * millisecondsADay)

/** "3 November 2026", for a file or a report that is read long after. */
export const dateText = (night: NightId): string =>
  format({ day: 'numeric', month: 'long', year: 'numeric' }).format(dayNumber(night) * millisecondsADay)

/** "November 2026": the month that a night lies in. */
export const monthText = (night: NightId): string =>
  format({ month: 'long', year: 'numeric' }).format(dayNumber(night) * millisecondsADay)

/** "26 Nov 2026", for a table. */
export const shortNightText = (night: NightId): string =>
  format({ day: 'numeric', month: 'short', year: 'numeric' }).format(dayNumber(night) * millisecondsADay)
