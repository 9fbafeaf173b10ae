import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Backup, readBackup, writeBackup } from '../../apps/web/src/diary/exchange/backup.ts'
import { planRestore } from '../../apps/web/src/diary/exchange/restore-plan.ts'
import { type Entry, keyOf } from '../../apps/web/src/diary/record.ts'
import { anyDiary } from '../../packages/engine/src/testing/random-diary.ts'

const instant = fc.integer({ min: 0, max: 4e12 })

const trial = fc
  .tuple(
    fc.uuid(),
    fc.integer({ min: 1, max: 9 }),
    fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.jsonValue()),
  )
  .map(([id, version, fields]) => ({ ...fields, id, version }))

// JSON has no -0, and neither has a diary.
const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const anyBackup: fc.Arbitrary<Backup> = fc
  .record({
    made: instant,
    diary: anyDiary,
    trials: fc.array(trial, { maxLength: 3 }),
    changed: fc.infiniteStream(instant),
    beside: fc.dictionary(fc.stringMatching(/^stillnight\.[a-z]+$/), fc.string()),
    unreadable: fc.array(fc.record({ kind: fc.string(), id: fc.string(), stored: fc.jsonValue() }), {
      maxLength: 2,
    }),
  })
  .map(({ made, diary, trials, changed, beside, unreadable }) => {
    const named: readonly Omit<Entry, 'changed'>[] = [
      ...diary.attacks.map((value) => ({ kind: 'attack' as const, id: value.id, value })),
      ...diary.nights.map((value) => ({ kind: 'night' as const, id: value.night, value })),
      ...diary.checks.map((value) => ({ kind: 'check' as const, id: value.id, value })),
      ...trials.map((value) => ({ kind: 'trial' as const, id: value.id, value })),
    ]
    const entries = named.map((each) => [keyOf(each), { ...each, changed: changed.next().value }] as const)
    return { made, entries: new Map(entries), beside, unreadable: throughJson(unreadable) }
  })
  .map((backup) => ({
    ...backup,
    entries: new Map([...backup.entries].map(([key, entry]) => [key, throughJson(entry)])),
  }))

test('a backup that is written and read is the same backup', () => {
  fc.assert(
    fc.property(anyBackup, (backup) => {
      const read = readBackup(writeBackup(backup))
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      expect(read.issues.filter(({ code }) => code !== 'contradiction')).toEqual([])
      expect(read.backup).toEqual(backup)
    }),
  )
})

test('replacing makes it as in the file; merging removes nothing, and again changes nothing', () => {
  fc.assert(
    fc.property(anyBackup, anyBackup, (here, file) => {
      const after = (mode: 'merge' | 'replace') => {
        const entries = new Map(here.entries)
        for (const { kind, id, mine } of planRestore(here.entries, file.entries, mode).changes) {
          if (mine === undefined) entries.delete(keyOf({ kind, id }))
          else entries.set(keyOf(mine), mine)
        }
        return entries
      }
      const valuesOf = (entries: Backup['entries']) =>
        new Map([...entries].sort().map(([key, { value }]) => [key, value]))
      expect(valuesOf(after('replace'))).toEqual(valuesOf(file.entries))
      const merged = after('merge')
      for (const key of [...here.entries.keys(), ...file.entries.keys()]) expect(merged.has(key)).toBe(true)
      expect(planRestore(merged, file.entries, 'merge').changes).toEqual([])
    }),
  )
})

test('whatever comes in, reading it ends with a backup or a reason', () => {
  const anyFile = fc.oneof(
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc
      .dictionary(
        fc.constantFrom('diary', 'trials', 'changed', 'beside', 'unreadable', 'made'),
        fc.jsonValue(),
      )
      .map((fields) => JSON.stringify({ ...fields, format: 'stillnight-backup', version: 2 })),
  )
  fc.assert(
    fc.property(anyFile, (text) => {
      const read = readBackup(text)
      expect(read.ok ? read.backup.entries : read.problem).toBeDefined()
    }),
  )
})
