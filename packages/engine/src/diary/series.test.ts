import { expect, test } from 'vitest'
import type { Diary } from './diary.ts'
import { nightsOf } from './nights-of.ts'
import { seriesOf } from './series.ts'

const diary: Diary = {
  attacks: [
    { id: 'a', night: '2026-11-29', wokeMe: true },
    { id: 'b', night: '2026-11-30', wokeMe: false },
    { id: 'c', night: '2026-11-30' },
  ],
  nights: [{ night: '2026-12-01', noPain: true }],
  checks: [],
}

test('weeks begin with the night of a Monday; a stretch without a logged night has no number', () => {
  const weeks = seriesOf(nightsOf(diary, '2026-11-21', '2026-12-02'), 'week')
  expect(weeks.map(({ from, to, nights, logged }) => [from, to, nights, logged])).toEqual([
    ['2026-11-21', '2026-11-22', 2, 0],
    ['2026-11-23', '2026-11-29', 7, 1],
    ['2026-11-30', '2026-12-02', 3, 2],
  ])
  expect(weeks[0]).not.toHaveProperty('attacksAWeek')
  expect(weeks[0]).not.toHaveProperty('brokenSleep')
  expect(weeks[1]?.attacksAWeek).toMatchObject({ value: 7, attacks: 1, nights: 1 })
  expect(weeks[2]?.attacksAWeek).toMatchObject({ value: 7, attacks: 2, nights: 2 })
  expect(weeks[1]?.brokenSleep).toMatchObject({ count: 1, of: 1 })
  // Of one of the two attacks of that night nobody said whether it woke; the night after was free of pain.
  expect(weeks[2]?.sleep).toEqual({ broken: 0, unbroken: 0, unknown: 1 })
  expect(weeks[2]).not.toHaveProperty('brokenSleep')
})

test('months and years are those of the calendar', () => {
  const nights = nightsOf(diary, '2026-11-29', '2027-01-01')
  expect(seriesOf(nights, 'month').map(({ from, to }) => [from, to])).toEqual([
    ['2026-11-29', '2026-11-30'],
    ['2026-12-01', '2026-12-31'],
    ['2027-01-01', '2027-01-01'],
  ])
  expect(seriesOf(nights, 'year').map(({ nights: count }) => count)).toEqual([33, 1])
  expect(seriesOf([], 'week')).toEqual([])
})

test('a stretch borrows how much the nights cluster from all of them', () => {
  const bursts = {
    ...diary,
    attacks: Array.from({ length: 60 }, (_, id) => ({ id: String(id), night: '2026-11-30' })),
  }
  const calm = seriesOf(nightsOf(diary, '2026-11-23', '2026-12-02'), 'week')
  const wild = seriesOf(nightsOf(bursts, '2026-11-23', '2026-12-02'), 'week')
  const width = (point: (typeof calm)[number]) =>
    (point.attacksAWeek!.high - point.attacksAWeek!.low) / point.attacksAWeek!.value
  expect(width(wild[1]!)).toBeGreaterThan(1)
  expect(wild[1]!.attacksAWeek!.high).toBeGreaterThan(calm[1]!.attacksAWeek!.high)
})
