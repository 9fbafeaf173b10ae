/**
 * Reads a diary of unknown origin: an imported file, a stored record of an older version, a backup. Never fails
 * halfway: what can be read is kept, and what cannot be read is named.
 */

import { isRecord } from '../answers/any-value.ts'
import type { Attack, Diary, Moment, NightId, NightRecord, WeeklyCheck } from './diary.ts'
import type { DiaryIssue } from './diary-issue.ts'
import { mergedNights } from './merged-nights.ts'
import { nightOf } from './night.ts'
import {
  type FieldReader,
  idLike,
  listOf,
  moment,
  nightId,
  numberBetween,
  oneOf,
  readFields,
  recordOf,
  text,
  yesOrNo,
} from './read-field.ts'

export interface ReadDiary {
  readonly diary: Diary
  readonly issues: readonly DiaryIssue[]
}

const minutesADay = 24 * 60
const rating = numberBetween(0, 10)
const minutes = numberBetween(0, minutesADay)
const id = idLike(/^.{1,200}$/s)

const tried: FieldReader = (value, at, issues) => {
  const fields = isRecord(value)
    ? readFields(
        value,
        { measure: idLike(/^[a-z0-9-]+$/), helped: yesOrNo, afterMinutes: minutes },
        at,
        issues,
      )
    : {}
  if (fields.measure !== undefined) return fields
  issues.push({ code: 'not-a-record', at })
  return undefined
}

const attackFields: Readonly<Record<keyof Attack, FieldReader>> = {
  id,
  night: nightId,
  began: moment,
  minutes,
  leg: oneOf(['left', 'right', 'both']),
  sites: listOf(idLike(/^site\.[a-z0-9-]+$/)),
  kind: oneOf(['cramp', 'restless', 'burning', 'ache']),
  severity: rating,
  wokeMe: yesOrNo,
  tried: listOf(tried),
  note: text,
}

const nightFields: Readonly<Record<keyof NightRecord, FieldReader>> = {
  night: nightId,
  noPain: yesOrNo,
  timesWoken: numberBetween(0, 100),
  minutesLost: numberBetween(0, minutesADay),
  sleepQuality: rating,
  worstPain: rating,
  urge: rating,
  sorenessNextDay: rating,
  swellingEvening: oneOf(['none', 'sock-mark', 'visible', 'up-the-leg']),
  // No key of a record may begin with "__": it could reach what all records share.
  factors: recordOf(/^(?!__).{1,200}$/s, yesOrNo),
  done: oneOf(['yes', 'partly', 'no', 'something-else']),
  harm: yesOrNo,
  note: text,
}

const answer: FieldReader = (value, at, issues) =>
  typeof value === 'number'
    ? numberBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)(value, at, issues)
    : text(value, at, issues)

const checkFields: Readonly<Record<keyof WeeklyCheck, FieldReader>> = {
  id,
  at: moment,
  answers: recordOf(/^[a-z]+\.[a-z0-9-]+$/, answer),
}

/**
 * Reads a diary. A record keeps every field that can be read; it is left out when nothing says which night it belongs
 * to. An attack without a night but with a time belongs to the night of that time. Two records of one night become
 * one, in which the value that says more pain stands; reading what was read changes nothing more.
 *
 * @example
 * const { diary, issues } = readDiary({ attacks: [{ id: 'a', night: '2026-11-26', severity: 12 }] })
 * diary.attacks // => [{ id: 'a', night: '2026-11-26' }]
 * issues // => [{ code: 'out-of-range', at: 'attacks[0].severity', value: 12, range: [0, 10] }]
 */
export function readDiary(input: unknown): ReadDiary {
  const issues: DiaryIssue[] = []
  const lists = isRecord(input) ? input : {}
  if (!isRecord(input)) issues.push({ code: 'not-a-record', at: '' })
  for (const key of Object.keys(lists)) {
    if (key !== 'attacks' && key !== 'nights' && key !== 'checks') {
      issues.push({ code: 'unknown-field', at: key })
    }
  }
  const attacks = withOwnIds(readList(lists.attacks, 'attacks', issues, readAttack), 'attacks', issues)
  const nights = mergedNights(readList(lists.nights, 'nights', issues, readNight), issues)
  const checks = withOwnIds(readList(lists.checks, 'checks', issues, readCheck), 'checks', issues)
  const painful = new Set(attacks.map(({ night }) => night))
  for (const { night, noPain } of nights) {
    if (noPain === true && painful.has(night)) issues.push({ code: 'contradiction', at: night })
  }
  return { diary: { attacks, nights, checks }, issues }
}

type RecordReader<Item> = (
  input: Readonly<Record<string, unknown>>,
  at: string,
  issues: DiaryIssue[],
) => Item | undefined

function readList<Item>(
  input: unknown,
  at: string,
  issues: DiaryIssue[],
  read: RecordReader<Item>,
): readonly Item[] {
  if (input === undefined || input === null) return []
  if (!Array.isArray(input)) {
    issues.push({ code: 'not-a-list', at })
    return []
  }
  return input.flatMap((each: unknown, index) => {
    const place = `${at}[${index}]`
    if (!isRecord(each)) issues.push({ code: 'not-a-record', at: place })
    const item = isRecord(each) ? read(each, place, issues) : undefined
    return item === undefined ? [] : [item]
  })
}

const readAttack: RecordReader<Attack> = (input, at, issues) => {
  const fields = readFields(input, attackFields, at, issues) as Partial<Attack>
  const night = fields.night ?? nightOfTime(fields.began)
  if (night !== undefined) return { ...fields, id: fields.id ?? '', night }
  issues.push({ code: 'no-night', at })
  return undefined
}

const nightOfTime = (began: Moment | undefined): NightId | undefined => began && nightOf(began)

const readNight: RecordReader<NightRecord> = (input, at, issues) => {
  const fields = readFields(input, nightFields, at, issues) as Partial<NightRecord>
  if (fields.night !== undefined) return { ...fields, night: fields.night }
  issues.push({ code: 'no-night', at })
  return undefined
}

const readCheck: RecordReader<WeeklyCheck> = (input, at, issues) => {
  const fields = readFields(input, checkFields, at, issues) as Partial<WeeklyCheck>
  if (fields.at !== undefined) return { id: fields.id ?? '', at: fields.at, answers: fields.answers ?? {} }
  issues.push({ code: 'no-time', at })
  return undefined
}

/** Gives each record an id of its own. The same record twice is one; another one under a taken id gets a new id. */
function withOwnIds<Item extends { readonly id: string }>(
  items: readonly Item[],
  at: string,
  issues: DiaryIssue[],
): readonly Item[] {
  const taken = new Map<string, Item>()
  const free = (wanted: string): string => {
    for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
  }
  const kept: Item[] = []
  for (const item of items) {
    const before = taken.get(item.id)
    if (before !== undefined) issues.push({ code: 'twice', at, id: item.id })
    if (before !== undefined && contentOf(before) === contentOf(item)) continue
    const own = item.id === '' ? free(at) : before === undefined ? item.id : free(item.id)
    taken.set(own, item)
    kept.push(own === item.id ? item : { ...item, id: own })
  }
  return kept
}

/** The record as text, whatever the order of its fields. */
const contentOf = (item: object): string =>
  JSON.stringify(Object.entries(item).sort(([first], [second]) => (first < second ? -1 : 1)))
