// What is kept in the database: one entry for each attack, night, weekly check and self-experiment.
import type { Attack, Diary, NightRecord, WeeklyCheck } from '@stillnight/engine/diary'

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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasText = (value: Readonly<Record<string, unknown>>, field: string): boolean =>
  typeof value[field] === 'string' && value[field] !== ''

const readable: Readonly<Record<Kind, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  attack: (value) => hasText(value, 'id') && hasText(value, 'night'),
  night: (value) => hasText(value, 'night'),
  check: (value) => hasText(value, 'id') && isObject(value.at) && isObject(value.answers),
  trial: (value) => hasText(value, 'id') && typeof value.version === 'number',
}

export const isKind = (kind: unknown): kind is Kind =>
  typeof kind === 'string' && Object.hasOwn(readable, kind)

/** The entry, when this is one that can be read; undefined for one that is damaged. */
export function readEntry(stored: unknown): Entry | undefined {
  if (!isObject(stored) || !isKind(stored.kind) || typeof stored.changed !== 'number') return undefined
  const { kind, id, value } = stored
  if (typeof id !== 'string' || !isObject(value) || !readable[kind](value)) return undefined
  return value[kind === 'night' ? 'night' : 'id'] === id ? (stored as unknown as Entry) : undefined
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
