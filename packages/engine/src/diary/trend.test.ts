import { expect, test } from 'vitest'
import { nightOfDay } from './night.ts'
import type { Night } from './nights-of.ts'
import { trendOf } from './trend.ts'

/** Stretches of nights with so many attacks each; null is not logged. */
function nights(...stretches: readonly [count: number, attacks: (day: number) => number | null][]): Night[] {
  return stretches
    .flatMap(([count, attacks]) => Array.from({ length: count }, (_, day) => attacks(day)))
    .map((attacks, day) => ({
      night: nightOfDay(day),
      day,
      state: attacks === null ? 'not-logged' : attacks > 0 ? 'pain' : 'no-pain',
      attacks: attacks ?? 0,
      brokenSleep: 'unknown',
    }))
}
const everyOther = (day: number) => day % 2
const none = () => 0

test('from every other night to hardly any is fewer, the other way more', () => {
  const fewer = trendOf(nights([84, everyOther], [28, (day) => (day === 3 ? 1 : 0)]))
  expect(fewer).toMatchObject({
    verdict: 'fewer',
    recent: { attacks: 1, nights: 28, value: 0.25 },
    before: { attacks: 42, nights: 84, value: 3.5 },
  })
  expect(trendOf(nights([84, none], [28, everyOther])).verdict).toBe('more')
})

test('the same as before is no clear change, and so is one cramp more', () => {
  expect(trendOf(nights([84, everyOther], [28, everyOther])).verdict).toBe('no-clear-change')
  expect(trendOf(nights([84, none], [28, (day) => (day === 3 ? 1 : 0)])).verdict).toBe('no-clear-change')
})

test('a change that is clear but smaller than a quarter is not worth a word', () => {
  const [before, after] = [() => 50, () => 60]
  expect(trendOf(nights([84, before], [28, after])).verdict).toBe('no-clear-change')
  expect(trendOf(nights([84, before], [28, () => 64])).verdict).toBe('more')
})

test('only the last twelve weeks before the last four count', () => {
  const long = trendOf(nights([200, () => 9], [84, everyOther], [28, everyOther]))
  expect(long).toMatchObject({ before: { nights: 84 }, verdict: 'no-clear-change' })
})

test('13 logged nights on either side say nothing, 14 do', () => {
  const logged = (count: number) => (day: number) => (day < count ? 1 : null)
  expect(trendOf(nights([84, logged(13)], [28, everyOther]))).toEqual({ verdict: 'too-few-nights' })
  expect(trendOf(nights([84, everyOther], [28, logged(13)]))).toEqual({ verdict: 'too-few-nights' })
  expect(trendOf(nights([84, logged(14)], [28, logged(14)])).verdict).not.toBe('too-few-nights')
  expect(trendOf([])).toEqual({ verdict: 'too-few-nights' })
})
