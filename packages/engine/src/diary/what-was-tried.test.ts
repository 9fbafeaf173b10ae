import { expect, test } from 'vitest'
import type { Attack, Tried } from './diary.ts'
import { whatWasTried } from './what-was-tried.ts'

const attack = (...tried: Tried[]): Attack => ({ id: 'a', night: '2026-11-26', tried })

test('how often it was tried, how often it helped of the times somebody said, and how fast', () => {
  const rows = whatWasTried([
    attack({ measure: 'heat', helped: true, afterMinutes: 10 }, { measure: 'massage', helped: false }),
    attack({ measure: 'heat', helped: true, afterMinutes: 20 }),
    attack({ measure: 'heat', helped: true }),
    attack({ measure: 'heat', helped: false, afterMinutes: 99 }),
    attack({ measure: 'heat' }),
    attack({ measure: 'cooling' }),
    { id: 'b', night: '2026-11-26' },
  ])
  expect(rows.map(({ measure, attacks }) => [measure, attacks])).toEqual([
    ['heat', 5],
    ['cooling', 1],
    ['massage', 1],
  ])
  expect(rows[0]?.helped).toMatchObject({ count: 3, of: 4, value: 0.75 })
  expect(rows[0]?.minutes).toEqual({ median: 15, of: 2 })
  expect(rows[1]).toEqual({ measure: 'cooling', attacks: 1 })
  expect(rows[2]?.helped).toMatchObject({ count: 0, of: 1, low: 0 })
  expect(rows[2]).not.toHaveProperty('minutes')
})
