/** Reads one field of a record of unknown origin: the value, or an issue that says what was there instead. */

import { isRecord, shown } from '../answers/any-value.ts'
import type { Moment, NightId } from './diary.ts'
import type { DiaryIssue } from './diary-issue.ts'
import { dayNumber, isNight } from './night.ts'

/** Reads a value that stands at this place; undefined when it cannot be read, and then there is an issue. */
export type FieldReader = (value: unknown, at: string, issues: DiaryIssue[]) => unknown

const refuse = (value: unknown, at: string, issues: DiaryIssue[]): undefined => {
  issues.push({ code: 'not-readable', at, value: shown(value) })
}

export const numberBetween =
  (low: number, high: number) =>
  (value: unknown, at: string, issues: DiaryIssue[]): number | undefined => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(value, at, issues)
    if (value >= low && value <= high) return value
    issues.push({ code: 'out-of-range', at, value, range: [low, high] })
    return undefined
  }

export const oneOf =
  (options: readonly string[]): FieldReader =>
  (value, at, issues) => {
    if (typeof value === 'string' && options.includes(value)) return value
    issues.push({ code: 'not-an-option', at, value: shown(value), options })
    return undefined
  }

export const yesOrNo: FieldReader = (value, at, issues) =>
  typeof value === 'boolean' ? value : refuse(value, at, issues)

export const text: FieldReader = (value, at, issues) =>
  typeof value === 'string' ? value : refuse(value, at, issues)

/** An id of the knowledge base, by its form: whether it exists is known only with the base. */
export const idLike =
  (form: RegExp): FieldReader =>
  (value, at, issues) =>
    typeof value === 'string' && form.test(value) ? value : refuse(value, at, issues)

const firstDay = dayNumber('1900-01-01')
const lastDay = dayNumber('2199-12-31')

export const nightId = (value: unknown, at: string, issues: DiaryIssue[]): NightId | undefined =>
  isNight(value) && dayNumber(value) >= firstDay && dayNumber(value) <= lastDay
    ? value
    : refuse(value, at, issues)

const millisecondsADay = 86_400_000
const instantIn = numberBetween(firstDay * millisecondsADay, lastDay * millisecondsADay)
/** Clocks stand from 12 hours behind UTC to 14 hours ahead of it. */
const offsetIn = numberBetween(-12 * 60, 14 * 60)

export const moment = (value: unknown, at: string, issues: DiaryIssue[]): Moment | undefined => {
  if (!isRecord(value)) return refuse(value, at, issues)
  const instant = instantIn(value.instant, `${at}.instant`, issues)
  const offsetMinutes = offsetIn(value.offsetMinutes, `${at}.offsetMinutes`, issues)
  return instant === undefined || offsetMinutes === undefined ? undefined : { instant, offsetMinutes }
}

export const listOf =
  (read: FieldReader): FieldReader =>
  (value, at, issues) => {
    if (!Array.isArray(value)) return refuse(value, at, issues)
    return value.flatMap((each, index) => {
      const one = read(each, `${at}[${index}]`, issues)
      return one === undefined ? [] : [one]
    })
  }

/** A record whose keys are not known beforehand but have this form. */
export const recordOf =
  (form: RegExp, read: FieldReader): FieldReader =>
  (value, at, issues) => {
    if (!isRecord(value)) return refuse(value, at, issues)
    const fields = Object.fromEntries(
      Object.keys(value).map((key) => [key, form.test(key) ? read : undefined]),
    )
    return readFields(value, fields, at, issues)
  }

/** Reads the fields that have a reader, in the order of the record; what is null is not there. */
export function readFields(
  input: Readonly<Record<string, unknown>>,
  readers: Readonly<Record<string, FieldReader | undefined>>,
  at: string,
  issues: DiaryIssue[],
): Record<string, unknown> {
  const fields: [string, unknown][] = []
  for (const [key, value] of Object.entries(input)) {
    const place = at === '' ? key : `${at}.${key}`
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (read === undefined) issues.push({ code: 'unknown-field', at: place })
    else if (value !== null && value !== undefined) {
      const one = read(value, place, issues)
      if (one !== undefined) fields.push([key, one])
    }
  }
  return Object.fromEntries(fields)
}
