import { expect, test } from 'vitest'
import { mergeEntry } from './merge.ts'
import type { Entry } from './record.ts'

const attack = (fields: object): Entry => ({
  kind: 'attack',
  id: 'a',
  changed: 1,
  value: { id: 'a', night: '2026-11-26', ...fields },
})

test('an edit brings back what another tab removed', () => {
  const base = attack({ severity: 3 })
  const mine = attack({ severity: 5 })
  expect(mergeEntry({ kind: 'attack', id: 'a', base, mine }, undefined)).toEqual(mine)
})

test('what the person removes is removed, even when another tab has just changed it', () => {
  const base = attack({ severity: 3 })
  expect(
    mergeEntry({ kind: 'attack', id: 'a', base, mine: undefined }, attack({ severity: 4 })),
  ).toBeUndefined()
})

test('taking back an addition spares what someone else has made of it since', () => {
  const base = attack({ severity: 3 })
  const undo = { kind: 'attack', id: 'a', base, mine: undefined, isUndo: true } as const
  expect(mergeEntry(undo, attack({ severity: 4 }))).toEqual(attack({ severity: 4 }))
  expect(mergeEntry(undo, base)).toBeUndefined()
})

test('two versions of an experiment are never mixed', () => {
  const trial = (fields: object): Entry => ({
    kind: 'trial',
    id: 't',
    changed: 1,
    value: { id: 't', version: 1, ...fields },
  })
  const mine = trial({ nights: 20 })
  expect(mergeEntry({ kind: 'trial', id: 't', base: trial({}), mine }, trial({ seed: 5 }))).toEqual(mine)
})
