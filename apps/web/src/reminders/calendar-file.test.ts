import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const file = calendarFile(
  { hour: 8, title: 'Fill in last night; please', about: 'One, two\nthree' },
  new Date(2026, 10, 27, 21, 5),
)

test('a daily event with an alarm, at the local hour', () => {
  expect(file).toContain('DTSTART:20261127T080000\r\n')
  expect(file).toContain('RRULE:FREQ=DAILY\r\n')
  expect(file).toContain('TRIGGER:PT0S\r\n')
})

test('signs that have a meaning in the format are escaped, and every line ends as it must', () => {
  expect(file).toContain('SUMMARY:Fill in last night\\; please\r\n')
  expect(file).toContain('DESCRIPTION:One\\, two\\nthree\r\n')
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})
