// A reminder for the calendar of any phone (iCalendar, RFC 5545): it rings when this app is closed, as no web app can
// without a server that knows when you sleep.
import { dateOf, momentOf } from '../state/clock.ts'

export interface CalendarReminder {
  /** The hour of the day, 0 to 23, by the clock wherever the person is. */
  readonly hour: number
  readonly title: string
  readonly about: string
}

/** Commas, semicolons, backslashes and line ends have a meaning in this format. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/**
 * The file: one event each day from `now` on, with an alarm. Times float: they are local wherever the calendar is.
 *
 * @example
 * calendarFile({ hour: 8, title: 'Fill in last night', about: '' }, new Date()).startsWith('BEGIN:VCALENDAR') // => true
 */
export function calendarFile({ hour, title, about }: CalendarReminder, now: Date): string {
  const day = dateOf(momentOf(now)).replaceAll('-', '')
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stillnight//Stillnight//EN',
    'BEGIN:VEVENT',
    'UID:morning-reminder@stillnight',
    `DTSTAMP:${stamp}`,
    `DTSTART:${day}T${String(hour).padStart(2, '0')}0000`,
    'DURATION:PT5M',
    'RRULE:FREQ=DAILY',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
