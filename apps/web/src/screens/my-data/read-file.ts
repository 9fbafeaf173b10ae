// From a file that someone picked to what it holds, or why it holds nothing for us.
import { type BackupProblem, readBackup } from '../../diary/exchange/backup.ts'
import type { Beside } from '../../diary/exchange/beside.ts'
import { decrypt, isEncrypted } from '../../diary/exchange/encryption.ts'
import {
  type Entries,
  type Entry,
  type EntryKey,
  idOf,
  type Kind,
  keyOf,
  type Value,
} from '../../diary/record.ts'

/** What a file holds, ready to be compared with what is here. */
export interface Found {
  readonly from: 'backup' | 'spreadsheet'
  /** When a backup was made. */
  readonly made?: number
  readonly entries: Entries
  /** Of a spreadsheet: the fields of each record that it empties. What it does not speak of stays as it is here. */
  readonly emptied?: ReadonlyMap<EntryKey, readonly string[]>
  readonly beside: Beside
  /** How many things in it could not be read. */
  readonly unread: number
  /** The first of them, by their row, for a spreadsheet. */
  readonly rows: readonly number[]
}

export type FileProblem =
  | BackupProblem
  | 'no-header'
  | 'too-big'
  | 'wrong-passphrase'
  | 'not-opened'
  | 'reader-missing'

export type Reading =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'locked'; readonly file: Uint8Array }
  | { readonly is: 'problem'; readonly problem: FileProblem }

/** Ten years of nights are about four million bytes. */
const mostBytes = 100_000_000

export async function readPickedFile(file: File, now: number): Promise<Reading> {
  if (file.size > mostBytes) return { is: 'problem', problem: 'too-big' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved away since it was picked, or on a drive that is gone.
    return { is: 'problem', problem: 'not-opened' }
  }
  if (isEncrypted(bytes)) return { is: 'locked', file: bytes }
  const text = new TextDecoder().decode(bytes)
  return /\.csv$/i.test(file.name) ? readSpreadsheet(text, now) : readBackupText(text)
}

export async function unlock(file: Uint8Array, passphrase: string): Promise<Reading> {
  const text = await decrypt(file, passphrase)
  return text === undefined ? { is: 'problem', problem: 'wrong-passphrase' } : readBackupText(text)
}

function readBackupText(text: string): Reading {
  const read = readBackup(text)
  if (!read.ok) return { is: 'problem', problem: read.problem }
  const { backup, issues } = read
  // A contradiction is a matter of the night, and nothing of it was left out.
  const unread = issues.filter(({ code }) => code !== 'contradiction').length + backup.unreadable.length
  const { made, entries, beside } = backup
  return { is: 'found', found: { from: 'backup', made, entries, beside, unread, rows: [] } }
}

async function readSpreadsheet(text: string, now: number): Promise<Reading> {
  const { readCsv } = await import('../../diary/exchange/csv.ts')
  const read = readCsv(text)
  if (!read.ok) return { is: 'problem', problem: read.problem }
  const { diary, issues, emptied } = read
  const entry = (kind: Kind, value: Value): Entry => ({ kind, id: idOf(kind, value), changed: now, value })
  const all = [
    ...diary.attacks.map((value) => entry('attack', value)),
    ...diary.nights.map((value) => entry('night', value)),
    ...diary.checks.map((value) => entry('check', value)),
  ]
  const serious = issues.filter(({ code }) => code !== 'contradiction')
  const rows = serious.flatMap((issue) => ('row' in issue ? [issue.row] : []))
  return {
    is: 'found',
    found: {
      from: 'spreadsheet',
      entries: new Map(all.map((each) => [keyOf(each), each])),
      emptied,
      beside: {},
      unread: serious.length,
      rows: [...new Set(rows)].slice(0, 5),
    },
  }
}
