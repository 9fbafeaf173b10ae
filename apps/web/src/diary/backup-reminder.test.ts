import { expect, test } from 'vitest'
import { isBackupDue } from './backup-reminder.ts'

const day = 86_400_000
const now = 1_800_000_000_000

const nights = (count: number) => ({
  attacks: [],
  checks: [],
  nights: Array.from({ length: count }, (_, index) => ({ night: `2026-11-${10 + index}`, noPain: true })),
})

const backup = (daysAgo: number, revision: number) => ({
  at: now - daysAgo * day,
  fileName: 'a.age',
  revision,
})

const state = { diary: nights(10), revision: 40, backup: undefined, putOff: undefined }

test('a week of nights without a backup is worth a reminder, three nights are not', () => {
  expect(isBackupDue(state, now)).toBe(true)
  expect(isBackupDue({ ...state, diary: nights(3) }, now)).toBe(false)
})

test('a backup is old after a month, if anything was logged since', () => {
  expect(isBackupDue({ ...state, backup: backup(31, 20) }, now)).toBe(true)
  expect(isBackupDue({ ...state, backup: backup(29, 20) }, now)).toBe(false)
  expect(isBackupDue({ ...state, backup: backup(300, 40) }, now)).toBe(false)
})

test('who put it off is left alone for a week', () => {
  expect(isBackupDue({ ...state, putOff: now - 6 * day }, now)).toBe(false)
  expect(isBackupDue({ ...state, putOff: now - 7 * day }, now)).toBe(true)
})
