// How the database grew: one step a version, run in order inside one transaction. A step that fails leaves the old
// database as it was. A published step never changes; tests/databases/ holds a database of each version.
import type { IDBPDatabase, IDBPTransaction } from 'idb'

// Older versions have other stores, which the types of the newest do not know.
export type OldDatabase = IDBPDatabase<unknown>
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>
type Step = (database: OldDatabase, transaction: UpgradeTransaction) => Promise<void>

/** One store for each kind, the records bare. */
const keepRecords: Step = async (database) => {
  database.createObjectStore('attacks', { keyPath: 'id' })
  database.createObjectStore('nights', { keyPath: 'night' })
  database.createObjectStore('checks', { keyPath: 'id' })
}

/** One store for every kind, each record with the time of its last change; the revision counts the saves. */
const keepTimeOfChange: Step = async (database, transaction) => {
  const records = database.createObjectStore('records', { keyPath: ['kind', 'id'] })
  const meta = database.createObjectStore('meta')
  const olds = [
    { store: 'attacks', kind: 'attack' },
    { store: 'nights', kind: 'night' },
    { store: 'checks', kind: 'check' },
  ]
  for (const { store, kind } of olds) {
    const old = transaction.objectStore(store)
    const [ids, values] = await Promise.all([old.getAllKeys(), old.getAll()])
    for (const [index, id] of ids.entries()) {
      // Damaged ones too: they are told apart when they are read, and nothing is dropped here. When they were last
      // changed is not known: long ago.
      await records.put({ kind, id: String(id), changed: 0, value: values[index] })
    }
    database.deleteObjectStore(store)
  }
  await meta.put(1, 'revision')
}

/** The step at index 0 makes version 1. */
const steps: readonly Step[] = [keepRecords, keepTimeOfChange]

export const databaseVersion: number = steps.length

/** Brings a database of an older version up to this one; version 0 is no database yet. */
export async function upgrade(
  database: OldDatabase,
  from: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, transaction)
}
