import { expect, test } from 'vitest'
import { mergeChanges, mergeEntry } from './merge.ts'
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

test('of two changes to one record, made without each other, both are kept, and of one field the later', () => {
  const later = { ...attack({ severity: 5, leg: 'left' }), changed: 2 }
  const earlier = attack({ severity: 3, kind: 'cramp' })
  const change = { kind: 'attack', id: 'a', base: attack({}) } as const
  const merged = mergeChanges([
    { ...change, mine: later },
    { ...change, mine: earlier },
  ])
  expect([...merged.values()].map(({ mine }) => mine)).toEqual([
    { ...attack({ severity: 5, leg: 'left', kind: 'cramp' }), changed: 2 },
  ])
})

test('a removal that could not be saved does not undo an edit that could not be saved either', () => {
  const change = { kind: 'attack', id: 'a', base: attack({}) } as const
  const edit = { ...change, mine: attack({ severity: 5 }) }
  expect([...mergeChanges([edit, { ...change, mine: undefined }]).values()]).toEqual([edit])
})
