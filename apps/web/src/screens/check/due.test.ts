import type { Diary, Moment } from '@stillnight/engine/diary'
import { expect, test } from 'vitest'
import { isCheckDue, nightsSinceCheck } from './due.ts'

const at = (local: string): Moment => ({ instant: Date.parse(`${local}Z`), offsetMinutes: 0 })
const empty: Diary = { attacks: [], nights: [], checks: [] }
const checked: Diary = { ...empty, checks: [{ id: 'c', at: at('2026-11-20T08:00:00'), answers: {} }] }

test('nobody is asked before there is a diary', () => {
  expect(isCheckDue(empty, at('2026-11-27T08:00:00'))).toBe(false)
  const logged: Diary = { ...empty, nights: [{ night: '2026-11-26', noPain: true }] }
  expect(isCheckDue(logged, at('2026-11-27T08:00:00'))).toBe(true)
})

test('the next check is due a week after the last', () => {
  expect(nightsSinceCheck(checked, at('2026-11-26T08:00:00'))).toBe(6)
  expect(isCheckDue(checked, at('2026-11-26T08:00:00'))).toBe(false)
  expect(isCheckDue(checked, at('2026-11-27T08:00:00'))).toBe(true)
})
