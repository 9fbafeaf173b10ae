// Keeps the interview on this device, so that a closed tab loses nothing.
import { isObject } from '../data/is-object.ts'
import { type InterviewRecord, isEmpty } from './interview-record.ts'

export const storageKey = 'stillnight.interview'

/** The part of the browser's storage that is used. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What is stored, its ids not checked; nothing when there is none, it can't be read, or storage is off. */
export function readStored(storage: () => Storage): Readonly<Record<string, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? 'null')
    return isObject(kept) && kept.version === 1 ? kept : undefined
  } catch {
    return undefined
  }
}

/** How many questions were put before this launch. */
export function storedCount(storage: () => Storage): number {
  const asked = readStored(storage)?.asked
  return Array.isArray(asked) ? asked.length : 0
}

/** Writes the record; false when the device refuses, because storage is off or full. */
export function saveRecord(storage: () => Storage, record: InterviewRecord): boolean {
  try {
    if (isEmpty(record)) storage().removeItem(storageKey)
    else storage().setItem(storageKey, JSON.stringify(record))
    return true
  } catch {
    return false
  }
}
