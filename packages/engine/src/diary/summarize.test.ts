import { expect, test } from 'vitest'
import type { Attack, Diary, Moment } from './diary.ts'
import { summarizeDiary } from './summarize.ts'

const now: Moment = { instant: Date.parse('2026-11-27T09:00:00Z'), offsetMinutes: 0 }
const attack = (night: string, more: Partial<Attack> = {}): Attack => ({ id: night, night, ...more })
const diary: Diary = {
  attacks: [attack('2026-11-20'), attack('2026-11-22', { wokeMe: true })],
  nights: [{ night: '2026-11-21', noPain: true }],
  checks: [],
}

test('a night that is not logged is missing, and not free of pain', () => {
  const { nights, counts, painNights } = summarizeDiary(diary, { now, to: '2026-11-23' })
  expect(nights.map(({ state }) => state)).toEqual(['pain', 'no-pain', 'pain', 'not-logged'])
  expect(counts).toEqual({ nights: 4, logged: 3, pain: 2, noPain: 1, notLogged: 1, attacks: 2 })
  expect(painNights).toMatchObject({ count: 2, of: 3 })
})
