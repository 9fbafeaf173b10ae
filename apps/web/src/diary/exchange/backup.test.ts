import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diaryOf } from '../record.ts'
import { readBackup } from './backup.ts'
import { backupVersion } from './backup-versions.ts'

const folder = join(import.meta.dirname, '../../../tests/backups')
const files = readdirSync(folder).sort()

test('a backup of every version is among them', () => {
  expect(files).toEqual(Array.from({ length: backupVersion }, (_, index) => `version-${index + 1}.json`))
})

test.each(files)('%s is read whole', (name) => {
  const read = readBackup(readFileSync(join(folder, name), 'utf8'))
  expect(read).toMatchObject({ ok: true, issues: [], backup: { made: Date.parse('2026-11-27T08:00:00Z') } })
  if (!read.ok) return
  expect(diaryOf(read.backup.entries)).toEqual({
    attacks: [{ id: 'a1', night: '2026-11-26', leg: 'left', kind: 'cramp', severity: 7 }],
    nights: [{ night: '2026-11-25', noPain: true }],
    checks: [],
  })
})

test.each([
  ['an empty file', ' \n', 'empty'],
  ['a broken file', '{\n  "format": ]', 'not-json'],
  ['another file', '{"nights": []}', 'not-a-backup'],
  ['a file of a later version', '{"format":"stillnight-backup","version":99}', 'newer-version'],
])('%s is said to be that', (_what, text, problem) => {
  expect(readBackup(text)).toEqual({ ok: false, problem })
})

test('one damaged record of a backup is named, and the rest is read', () => {
  const text = JSON.stringify({
    format: 'stillnight-backup',
    version: 2,
    diary: {
      attacks: [
        { id: 'a', night: 'yesterday' },
        { id: 'b', night: '2026-11-26', severity: 99 },
      ],
    },
  })
  const read = readBackup(text)
  expect(read.ok && diaryOf(read.backup.entries).attacks).toEqual([{ id: 'b', night: '2026-11-26' }])
  expect(read.ok && read.issues.map(({ code }) => code)).toEqual(['not-readable', 'no-night', 'out-of-range'])
})
