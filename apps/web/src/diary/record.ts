// What is kept in the database: one entry for each attack, night, weekly check and self-experiment.
import {
  type Attack,
  type Diary,
  isNight,
  type NightRecord,
  readDiary,
  type WeeklyCheck,
} from '@stillnight/engine/diary'
import { isObject } from '../data/is-object.ts'

/** A self-experiment as its own code writes and reads it; the storage knows only its id and its version. */
export interface TrialDocument {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}

interface ValueOf {
  readonly attack: Attack
  readonly night: NightRecord
  readonly check: WeeklyCheck
  readonly trial: TrialDocument
}

export type Kind = keyof ValueOf
export type Value = ValueOf[Kind]

/** A record and when it was last changed, so that of two versions the newer one is known. */
export interface Entry {
  readonly kind: Kind
  readonly id: string
  /** Milliseconds since 1970 UTC. */
  readonly changed: number
  readonly value: Value
}

export type EntryKey = `${Kind}/${string}`
export type Entries = ReadonlyMap<EntryKey, Entry>

export const keyOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): EntryKey => `${kind}/${id}`

type TypeName = 'string' | 'number' | 'boolean' | 'object'

interface Form {
  /** What each field is when all is well. */
  readonly fields?: Readonly<Record<string, TypeName>>
  /** Reads one that is not as it should be: with the fields that can be read, or not at all. */
  readonly read: (value: unknown) => Value | undefined
}

const forms: Readonly<Record<Kind, Form>> = {
  attack: {
    fields: {
      id: 'string',
      night: 'string',
      began: 'object',
      minutes: 'number',
      leg: 'string',
      sites: 'object',
      kind: 'string',
      severity: 'number',
      wokeMe: 'boolean',
      tried: 'object',
      note: 'string',
    } satisfies Record<keyof Attack, TypeName>,
    read: (value) => readDiary({ attacks: [value] }).diary.attacks[0],
  },
  night: {
    fields: {
      night: 'string',
      noPain: 'boolean',
      timesWoken: 'number',
      minutesLost: 'number',
      sleepQuality: 'number',
      worstPain: 'number',
      urge: 'number',
      sorenessNextDay: 'number',
      swellingEvening: 'string',
      factors: 'object',
      done: 'string',
      harm: 'boolean',
      note: 'string',
    } satisfies Record<keyof NightRecord, TypeName>,
    read: (value) => readDiary({ nights: [value] }).diary.nights[0],
  },
  check: { read: (value) => readDiary({ checks: [value] }).diary.checks[0] },
  trial: {
    read: (value) =>
      isObject(value) && typeof value.version === 'number' ? (value as unknown as TrialDocument) : undefined,
  },
}

/** A look that is quick enough for ten years of records at each launch; reading every field takes far longer. */
const looksWhole = (value: unknown, fields: Form['fields']): value is Value =>
  fields !== undefined &&
  isObject(value) &&
  isNight(value.night) &&
  Object.entries(value).every(
    ([name, field]) => Object.hasOwn(fields, name) && typeof field === fields[name] && field !== null,
  )

export const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(forms, kind)

export const idOf = (kind: Kind, value: Value): string =>
  kind === 'night' ? (value as NightRecord).night : (value as Exclude<Value, NightRecord>).id

/** The entry with each field that can be read; undefined when nothing says whose it is, or which night's. */
export function readEntry(stored: unknown): Entry | undefined {
  if (!isObject(stored) || !isKind(stored.kind) || typeof stored.changed !== 'number') return undefined
  const { kind, id, changed } = stored
  const { fields, read } = forms[kind]
  const value = looksWhole(stored.value, fields) ? stored.value : read(stored.value)
  return value !== undefined && idOf(kind, value) === id ? { kind, id, changed, value } : undefined
}

/** By night, then by the time it began, then by id: the same order on every device. */
function inOrder(first: Attack, second: Attack): number {
  if (first.night !== second.night) return first.night < second.night ? -1 : 1
  const began = (first.began?.instant ?? 0) - (second.began?.instant ?? 0)
  return began || (first.id < second.id ? -1 : 1)
}

/** The diary of these entries: attacks and nights in the order they were lived, checks as they were answered. */
export function diaryOf(entries: Entries): Diary {
  const attacks: Attack[] = []
  const nights: NightRecord[] = []
  const checks: WeeklyCheck[] = []
  for (const { kind, value } of entries.values()) {
    if (kind === 'attack') attacks.push(value as Attack)
    else if (kind === 'night') nights.push(value as NightRecord)
    else if (kind === 'check') checks.push(value as WeeklyCheck)
  }
  return {
    attacks: attacks.sort(inOrder),
    nights: nights.sort((first, second) => (first.night < second.night ? -1 : 1)),
    checks: checks.sort(
      (first, second) => first.at.instant - second.at.instant || (first.id < second.id ? -1 : 1),
    ),
  }
}

export const trialsOf = (entries: Entries): readonly TrialDocument[] =>
  [...entries.values()].flatMap(({ kind, value }) => (kind === 'trial' ? [value as TrialDocument] : []))
