// The complete backup as a JSON file: everything the app keeps, in a form that other programs can read too.
// Pure: text in, text out.
import { type DiaryIssue, readDiary } from '@stillnight/engine/diary'
import { isObject } from '../../data/is-object.ts'
import type { Unreadable } from '../database.ts'
import {
  diaryOf,
  type Entries,
  type Entry,
  type EntryKey,
  keyOf,
  type TrialDocument,
  trialsOf,
} from '../record.ts'
import { type BackupFile, backupFormat, backupVersion, broughtUp } from './backup-versions.ts'

export interface Backup {
  /** When it was made: milliseconds since 1970 UTC. */
  readonly made: number
  readonly entries: Entries
  /** What the app keeps beside the diary, such as the answers and the settings, by its name in the storage. */
  readonly beside: Readonly<Record<string, string>>
  /** Records that this device could not read; another version may. */
  readonly unreadable: readonly Unreadable[]
}

export type BackupProblem = 'empty' | 'not-json' | 'not-a-backup' | 'newer-version'

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup; readonly issues: readonly DiaryIssue[] }
  | { readonly ok: false; readonly problem: BackupProblem }

/** The text of a backup file. */
export function writeBackup({ made, entries, beside, unreadable }: Backup): string {
  const file: BackupFile = {
    format: backupFormat,
    version: backupVersion,
    made: new Date(made).toISOString(),
    diary: diaryOf(entries),
    trials: trialsOf(entries),
    changed: Object.fromEntries([...entries.values()].map((entry) => [keyOf(entry), entry.changed])),
    beside,
    unreadable,
  }
  return JSON.stringify(file, null, 1)
}

/** Reads the text of a backup file of this version or an older one. Never throws; what cannot be read is named. */
export function readBackup(text: string): ReadBackup {
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  const file = broughtUp(parsed)
  if (typeof file === 'string') return { ok: false, problem: file }
  const { diary, issues } = readDiary(file.diary)
  const changed = isObject(file.changed) ? file.changed : {}
  const entries = new Map<EntryKey, Entry>()
  const add = (kind: Entry['kind'], id: string, value: Entry['value']): void => {
    const key = keyOf({ kind, id })
    const at = Object.hasOwn(changed, key) ? changed[key] : 0
    entries.set(key, { kind, id, changed: typeof at === 'number' ? at : 0, value })
  }
  for (const attack of diary.attacks) add('attack', attack.id, attack)
  for (const night of diary.nights) add('night', night.night, night)
  for (const check of diary.checks) add('check', check.id, check)
  for (const trial of trialsIn(file.trials)) add('trial', trial.id, trial)
  const made = typeof file.made === 'string' ? Date.parse(file.made) : Number.NaN
  return {
    ok: true,
    issues,
    backup: {
      made: Number.isNaN(made) ? 0 : made,
      entries,
      beside: textsIn(file.beside),
      unreadable: Array.isArray(file.unreadable) ? file.unreadable.flatMap(readUnreadable) : [],
    },
  }
}

const trialsIn = (value: unknown): readonly TrialDocument[] =>
  Array.isArray(value)
    ? value.filter(
        (each): each is TrialDocument =>
          isObject(each) && typeof each.id === 'string' && each.id !== '' && typeof each.version === 'number',
      )
    : []

const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter((each): each is [string, string] => typeof each[1] === 'string'),
      )
    : {}

const readUnreadable = (value: unknown): readonly Unreadable[] =>
  isObject(value) && typeof value.kind === 'string' && typeof value.id === 'string'
    ? [{ kind: value.kind, id: value.id, stored: value.stored }]
    : []
