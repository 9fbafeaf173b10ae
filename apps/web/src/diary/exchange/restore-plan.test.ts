import type { Attack } from '@stillnight/engine/diary'
import { expect, test } from 'vitest'
import { type Entry, type EntryKey, keyOf } from '../record.ts'
import { filledFromHere, planRestore } from './restore-plan.ts'

const entry = (changed: number, part: Partial<Attack>): Entry => ({
  kind: 'attack',
  id: 'a',
  changed,
  value: { id: 'a', night: '2026-11-26', ...part },
})
const mapOf = (one: Entry) => new Map([[keyOf(one), one] as const])
const here = mapOf(entry(1, { leg: 'left', severity: 7, note: 'uphill' }))
const nothing = new Map<EntryKey, readonly string[]>()

test('a spreadsheet without a column deletes nothing of it', () => {
  const file = filledFromHere(here, mapOf(entry(2, { leg: 'right' })), nothing)
  expect(planRestore(here, file, 'merge').changed.map(({ value }) => value)).toEqual([
    { id: 'a', night: '2026-11-26', leg: 'right', severity: 7, note: 'uphill' },
  ])
})

test('a cell that was emptied does', () => {
  const emptied = new Map([['attack/a', ['note']] as const])
  const file = filledFromHere(here, mapOf(entry(2, { leg: 'left' })), emptied)
  expect(planRestore(here, file, 'merge').changed.map(({ value }) => value)).toEqual([
    { id: 'a', night: '2026-11-26', leg: 'left', severity: 7 },
  ])
})
