// The database on this device: opens it, reads all of it, and makes changes in one transaction or not at all.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import { type Change, mergeEntry } from './merge.ts'
import { databaseVersion, type OldDatabase, type UpgradeTransaction, upgrade } from './migrations.ts'
import { type Entries, type Entry, type EntryKey, type Kind, keyOf, readEntry } from './record.ts'

export const databaseName = 'stillnight'

interface Schema extends DBSchema {
  records: { key: [string, string]; value: unknown }
  meta: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Schema>

export interface OpenEvents {
  /** Another tab holds an older version open and has not let go of it yet. */
  readonly onBlocked: () => void
  /** Another tab needs a newer version, or deletes everything: this connection is closed. */
  readonly onReplaced: () => void
  /** The browser closed the connection, such as when the person clears the data of the site. */
  readonly onTerminated: () => void
}

/** Opens the database, brought up to this version. @throws what the browser says when it cannot. */
export function openDatabase({ onBlocked, onReplaced, onTerminated }: OpenEvents): Promise<Database> {
  return openDB<Schema>(databaseName, databaseVersion, {
    upgrade: (database, from, _to, transaction) =>
      upgrade(database as unknown as OldDatabase, from, transaction as unknown as UpgradeTransaction),
    blocked: onBlocked,
    blocking: (_current, _wanted, event) => {
      // Waits for transactions that have begun, so nothing is cut off.
      ;(event.target as IDBDatabase).close()
      onReplaced()
    },
    terminated: onTerminated,
  })
}

/** Deletes all of it, once every other tab has let go. */
export const deleteDatabase = (): Promise<void> => deleteDB(databaseName)

/** A record that could not be read. It stays in the database as it is. */
export interface Unreadable {
  readonly kind: string
  readonly id: string
  readonly stored: unknown
}

export interface Contents {
  /** How many times the database was changed. */
  readonly revision: number
  readonly entries: Entries
  readonly unreadable: readonly Unreadable[]
}

const asRevision = (value: unknown): number => (typeof value === 'number' ? value : 0)

export async function readContents(database: Database): Promise<Contents> {
  const transaction = database.transaction(['records', 'meta'])
  const records = transaction.objectStore('records')
  const [stored, keys, revision] = await Promise.all([
    records.getAll(),
    records.getAllKeys(),
    transaction.objectStore('meta').get('revision'),
  ])
  const entries = new Map<EntryKey, Entry>()
  const unreadable: Unreadable[] = []
  for (const [index, each] of stored.entries()) {
    const entry = readEntry(each)
    const [kind, id] = keys[index]!
    if (entry !== undefined) entries.set(keyOf(entry), entry)
    else if (kind !== keptAside) unreadable.push({ kind, id, stored: each })
    else unreadable.push(each as Unreadable)
  }
  return { revision: asRevision(revision), entries, unreadable }
}

export const readRevision = async (database: Database): Promise<number> =>
  asRevision(await database.get('meta', 'revision'))

/** The kind of a damaged record that made room for a new one with its name. */
const keptAside = 'kept-aside'

/** What stands in the database where a change was made. */
export interface Landed {
  readonly kind: Kind
  readonly id: string
  readonly before: Entry | undefined
  readonly after: Entry | undefined
}

export interface Commit {
  readonly revision: number
  readonly landed: readonly Landed[]
}

/**
 * Makes these changes, all or none; when it returns they are on the disk, not only on their way there.
 *
 * @throws QuotaExceededError when the device is full, and what else the browser says; then nothing was changed.
 */
export async function commit(database: Database, changes: readonly Change[]): Promise<Commit> {
  const transaction = database.transaction(['records', 'meta'], 'readwrite', { durability: 'strict' })
  const records = transaction.objectStore('records')
  const meta = transaction.objectStore('meta')
  const land = async (change: Change, revision: number): Promise<Landed> => {
    const { kind, id } = change
    const stored = await records.get([kind, id])
    const before = readEntry(stored)
    if (stored !== undefined && before === undefined) {
      // The place of a damaged record is taken: the damaged one moves, it is not overwritten.
      await records.put({ kind: keptAside, id: `${kind}/${id}/${revision}`, stored })
    }
    const after = mergeEntry(change, before)
    if (after === undefined) await records.delete([kind, id])
    else if (after !== before) await records.put(after)
    return { kind, id, before, after }
  }
  const work = async (): Promise<Commit> => {
    const revision = asRevision(await meta.get('revision')) + 1
    await meta.put(revision, 'revision')
    return { revision, landed: await Promise.all(changes.map((change) => land(change, revision))) }
  }
  // Both, because a failed write and the failed transaction each reject.
  const [done] = await Promise.all([work(), transaction.done])
  return done
}
