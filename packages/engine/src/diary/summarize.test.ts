import { describe, expect, test } from 'vitest'
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

test('tonight counts once something is logged of it', () => {
  expect(summarizeDiary(diary, { now }).to).toBe('2026-11-25')
  const logged = { ...diary, nights: [...diary.nights, { night: '2026-11-26', noPain: true }] }
  expect(summarizeDiary(logged, { now }).to).toBe('2026-11-26')
})

test('a period leaves out what lies outside it', () => {
  const { counts, attacksAWeek, legs } = summarizeDiary(diary, { now, from: '2026-11-21', to: '2026-11-22' })
  expect(counts).toMatchObject({ nights: 2, attacks: 1 })
  expect(attacksAWeek).toMatchObject({ attacks: 1, nights: 2, value: 3.5 })
  expect(legs.unknown).toBe(1)
})

describe('broken sleep', () => {
  const nightsOfNovember = (first: number, last: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, n) => `2026-11-${String(first + n).padStart(2, '0')}`)

  test('is counted among the painful nights of which it is known; the others are counted beside them', () => {
    // The attack of the 20th says nothing of sleep, and the 21st was free of pain.
    const { sleep, brokenSleep } = summarizeDiary(diary, { now })
    expect(sleep).toEqual({ broken: 1, unbroken: 0, unknown: 1 })
    expect(brokenSleep).toMatchObject({ count: 1, of: 1 })
  })

  test('three taps at night and one night filled in are no rate near none', () => {
    const painful = nightsOfNovember(1, 17).map((night, n) => attack(night, n === 0 ? { wokeMe: true } : {}))
    const free = nightsOfNovember(18, 25).map((night) => ({ night, noPain: true }))
    const summary = summarizeDiary({ attacks: painful, nights: free, checks: [] }, { now })
    expect(summary.sleep).toEqual({ broken: 1, unbroken: 0, unknown: 16 })
    expect(summary).not.toHaveProperty('brokenSleep')
  })

  test('half of the painful nights are enough for a rate, fewer are not', () => {
    const known = nightsOfNovember(1, 5).map((night) => attack(night, { wokeMe: false }))
    const open = nightsOfNovember(6, 11).map((night) => attack(night))
    const shareOf = (...attacks: Attack[]) =>
      summarizeDiary({ attacks, nights: [], checks: [] }, { now }).brokenSleep
    expect(shareOf(...known, ...open.slice(1))).toMatchObject({ count: 0, of: 5 })
    expect(shareOf(...known, ...open)).toBeUndefined()
  })
})

test('few nights stay humble', () => {
  const { attacksAWeek, painNights } = summarizeDiary(diary, { now })
  expect(attacksAWeek!.high - attacksAWeek!.low).toBeGreaterThan(7)
  expect(painNights!.high - painNights!.low).toBeGreaterThan(0.5)
})

test('an empty diary has no nights and no numbers', () => {
  const summary = summarizeDiary({ attacks: [], nights: [], checks: [] }, { now })
  expect(summary.nights).toEqual([])
  expect(summary.counts).toEqual({ nights: 0, logged: 0, pain: 0, noPain: 0, notLogged: 0, attacks: 0 })
  expect(summary.tried).toEqual([])
  expect(summary.trend).toEqual({ verdict: 'too-few-nights' })
  for (const key of ['attacksAWeek', 'painNights', 'brokenSleep']) expect(summary).not.toHaveProperty(key)
})

test('what was tried, and the parts of the period, come with it', () => {
  const stretched = { ...diary.attacks[0]!, tried: [{ measure: 'heat', helped: true }] }
  const { tried } = summarizeDiary({ ...diary, attacks: [stretched] }, { now })
  expect(tried.map(({ measure }) => measure)).toEqual(['heat'])
})
