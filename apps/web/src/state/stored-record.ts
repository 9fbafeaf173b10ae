// Keeps the interview on this device, so that a closed tab loses nothing.
import { type Answers, type Network, readAnswers } from '@stillnight/engine'
import { emptyRecord, type InterviewRecord, isEmpty } from './interview-record.ts'

export const storageKey = 'stillnight.interview'

/** The part of the browser's storage that is used. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text to record. What this version of the base does not know any more is left out, never guessed. */
export function parseRecord(text: string | null, network: Network): InterviewRecord {
  if (text === null) return emptyRecord
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return emptyRecord
  }
  if (!isObject(kept) || kept.version !== 1) return emptyRecord
  const known = new Set(network.base.questions.map(({ id }) => id))
  const asked = Array.isArray(kept.asked) ? kept.asked.filter((id) => known.has(id)) : []
  const answers: Answers = readAnswers(network, kept.answers).answers
  return { version: 1, answers, asked: [...new Set(asked)] }
}

/** The record of this device; an empty one where there is none or storage is off. */
export function loadRecord(storage: () => Storage, network: Network): InterviewRecord {
  try {
    return parseRecord(storage().getItem(storageKey), network)
  } catch {
    return emptyRecord
  }
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
