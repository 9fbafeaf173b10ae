// A night's date in words: the month by its name, so that nobody takes the day for it, and in the order of the place.
import { computed } from '@preact/signals'
import { dayNumber, type NightId } from '@stillnight/engine/diary'
import { dateOf, momentOf } from './clock.ts'
import { country } from './country.ts'

const millisecondsADay = 86_400_000

/** English as it is written where the person is; where that is not known, the day comes first, as in most places. */
export const localeHere = (): string => `en-${country.value ?? '001'}`

/** A formatter is slow to make, so it is made once, and again only where the country changes. */
function dateFormat(options: Intl.DateTimeFormatOptions): (night: NightId) => string {
  const format = computed(() => new Intl.DateTimeFormat(localeHere(), { timeZone: 'UTC', ...options }))
  return (night) => format.value.format(dayNumber(night) * millisecondsADay)
}

/** "Thursday 26 November", and in the United States "Thursday, November 26". */
export const nightText = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' })

/** "3 November 2026", for a file or a report that is read long after. */
export const dateText = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })

/** The same for the day that milliseconds since 1970 UTC fall on here. */
export const dayText = (instant: number): string => dateText(dateOf(momentOf(new Date(instant))))

/** "November 2026": the month that a night lies in. */
export const monthText = dateFormat({ month: 'long', year: 'numeric' })

/** "26 Nov 2026", for a table. */
export const shortNightText = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })
