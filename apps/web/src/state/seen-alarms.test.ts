import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSeen } from './seen-alarms.ts'

test('what was read comes back; a row that makes no sense is left out', () => {
  const rows = [{ sign: 'fever', night: '2026-11-26' }, { sign: 'fever', night: 'tomorrow' }, null]
  expect(readSeen(JSON.stringify({ version: 1, seen: rows }))).toEqual([rows[0]])
})

test('nothing that cannot be read hides an alarm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSeen(text)).toEqual([])
    }),
  )
})
