import { compile } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { expect, test } from 'vitest'
import { emptyRecord, type InterviewRecord } from './interview-record.ts'
import { loadRecord } from './interview-storage.ts'
import { type Storage, saveRecord, storageKey } from './stored-record.ts'

const network = compile(base)
const record: InterviewRecord = {
  version: 1,
  answers: { 'person.age': 71, 'sensation.burning': 'present' },
  asked: ['about-you'],
  saidOn: { 'person.age': '2026-09-03' },
}

function memory(text?: string): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>(text === undefined ? [] : [[storageKey, text]])
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

test('what was saved comes back', () => {
  const storage = memory()
  expect(saveRecord(() => storage, record)).toBe(true)
  expect(loadRecord(() => storage, network)).toEqual(record)
})

test('an empty record leaves nothing behind', () => {
  const storage = memory()
  saveRecord(() => storage, record)
  saveRecord(() => storage, emptyRecord)
  expect(storage.kept.has(storageKey)).toBe(false)
})

test('a device that refuses to store is said to refuse', () => {
  const refusing = (): Storage => {
    throw new Error('storage is off')
  }
  expect(saveRecord(refusing, record)).toBe(false)
  expect(loadRecord(refusing, network)).toEqual(emptyRecord)
})

test('ids that the base does not know, and broken text, are left out', () => {
  const foreign = { ...record, asked: ['about-you', 'gone'], answers: { ...record.answers, gone: 'present' } }
  expect(loadRecord(() => memory(JSON.stringify(foreign)), network)).toEqual(record)
  expect(loadRecord(() => memory('{'), network)).toEqual(emptyRecord)
  expect(loadRecord(() => memory('{"version":2}'), network)).toEqual(emptyRecord)
})

test('a record of an earlier version comes back without days', () => {
  const { saidOn: _days, ...earlier } = record
  expect(loadRecord(() => memory(JSON.stringify(earlier)), network)).toEqual(earlier)
})
