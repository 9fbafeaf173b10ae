// How the backup file grew: a file of each version is read for ever. tests/backups/ holds one of each.

import { isObject } from '../../data/is-object.ts'

export const backupFormat = 'stillnight-backup'

type Fields = Readonly<Record<string, unknown>>

/** The file of this version, as it is written. Read, each field may be anything. */
export interface BackupFile {
  readonly format: typeof backupFormat
  readonly version: number
  readonly made: unknown
  readonly diary: unknown
  readonly trials: unknown
  /** When each record was last changed, by kind and id. */
  readonly changed: unknown
  readonly beside: unknown
  readonly unreadable: unknown
}

/** The step at index 0 makes version 2 of version 1. */
const steps: readonly ((file: Fields) => Fields)[] = [
  // Version 1 held the diary alone, its lists at the top.
  ({ attacks, nights, checks, ...rest }) => ({
    ...rest,
    diary: { attacks, nights, checks },
    trials: [],
    changed: {},
    beside: {},
    unreadable: [],
  }),
]

export const backupVersion: number = steps.length + 1

/** The file as this version writes it, or why it is none. */
export function broughtUp(file: unknown): BackupFile | 'not-a-backup' | 'newer-version' {
  if (!isObject(file) || file.format !== backupFormat || !Number.isInteger(file.version))
    return 'not-a-backup'
  const version = file.version as number
  if (version < 1) return 'not-a-backup'
  if (version > backupVersion) return 'newer-version'
  return steps.slice(version - 1).reduce((older, step) => step(older), file) as unknown as BackupFile
}
