// A day in words, by the calendar of the place.

const long = new Intl.DateTimeFormat('en', { dateStyle: 'long' })

/** Of milliseconds since 1970 UTC: "November 26, 2026". */
export const dateText = (instant: number): string => long.format(instant)
