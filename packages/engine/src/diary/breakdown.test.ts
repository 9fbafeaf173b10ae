import { expect, test } from 'vitest'
import { breakdownOf } from './breakdown.ts'
import type { Attack } from './diary.ts'

const attack = (more: Partial<Attack> = {}): Attack => ({ id: 'a', night: '2026-11-26', ...more })
const at = (local: string, offsetMinutes: number) => ({
  instant: Date.parse(`${local}Z`) - offsetMinutes * 60_000,
  offsetMinutes,
})

test('legs and kinds are counted, and what nobody said is counted as not known', () => {
  const { legs, kinds } = breakdownOf([
    attack({ leg: 'left', kind: 'cramp' }),
    attack({ leg: 'left' }),
    attack({ leg: 'both', kind: 'ache' }),
    attack({ kind: 'cramp' }),
  ])
  expect(legs).toEqual({ left: 2, right: 0, both: 1, unknown: 1 })
  expect(kinds).toEqual({ cramp: 2, restless: 0, burning: 0, ache: 1, unknown: 1 })
})

test('the hour is the one on the wall where it happened, on both sides of a change of the clocks', () => {
  const { counts, unknown } = breakdownOf([
    attack({ began: at('2026-10-25T02:10:00', 120) }),
    attack({ began: at('2026-10-25T02:50:00', 60) }),
    attack({ began: at('2026-10-24T23:59:59', 330) }),
    attack(),
  ]).hours
  expect(counts).toHaveLength(24)
  expect(counts[2]).toBe(2)
  expect(counts[23]).toBe(1)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(unknown).toBe(1)
})

test('severity: each rating, the middle, and the share of 7 or more', () => {
  const { severity } = breakdownOf(
    [3, 7, 10, 6].map((rating) => attack({ severity: rating })).concat(attack()),
  )
  expect(severity.counts).toEqual([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1])
  expect(severity.median).toBe(6.5)
  expect(severity.severe).toMatchObject({ count: 2, of: 4, value: 0.5 })
  expect(severity.unknown).toBe(1)
})

test('duration: the middle and the longest of those timed', () => {
  const attacks = [attack({ minutes: 4 }), attack({ minutes: 90 }), attack({ minutes: 0 }), attack()]
  expect(breakdownOf(attacks).duration).toEqual({ median: 4, longest: 90, known: 3, unknown: 1 })
})

test('nothing known is nothing said', () => {
  const { severity, duration } = breakdownOf([attack()])
  expect(severity).toEqual({ counts: new Array(11).fill(0), unknown: 1 })
  expect(duration).toEqual({ known: 0, unknown: 1 })
})
