import { expect, test } from 'vitest'
import { emptyLifeboat, type LifeboatStorage, lookIntoLifeboat, putInLifeboat } from './lifeboat.ts'
import type { Change } from './merge.ts'

function storageWith(texts: Readonly<Record<string, string>> = {}): () => LifeboatStorage {
  const kept = new Map(Object.entries(texts))
  return () => ({
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  })
}

const logged = (id: string): Change => {
  const value = { id, night: '2026-11-26' }
  return { kind: 'attack', id, base: undefined, mine: { kind: 'attack', id, changed: 1, value } }
}

test('what one tab left there damaged hides nothing of what another left', () => {
  const storage = storageWith({ 'stillnight.unsaved.broken': '[{"kind":"att' })
  putInLifeboat(storage, 'closed', [logged('a')])
  expect(lookIntoLifeboat(storage, { except: 'here' }).changes).toEqual([logged('a')])
})

test('a place is emptied once it was taken in, and not where its tab has put more meanwhile', () => {
  const storage = storageWith()
  putInLifeboat(storage, 'closed', [logged('a')])
  putInLifeboat(storage, 'open', [logged('b')])
  const { places } = lookIntoLifeboat(storage, { except: 'here' })
  putInLifeboat(storage, 'open', [logged('b'), logged('c')])
  emptyLifeboat(storage, places)
  expect(lookIntoLifeboat(storage, { except: 'here' }).changes).toEqual([logged('b'), logged('c')])
})
