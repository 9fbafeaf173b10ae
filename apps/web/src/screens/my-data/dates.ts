// A day in words, by the calendar of the place.

import { localeHere } from '../../state/date-text.ts'

/** Of milliseconds since 1970 UTC: "26 November 2026". */
export const dateText = (instant: number): string =>
  new Intl.DateTimeFormat(localeHere(), { dateStyle: 'long' }).format(instant)
