// Ours against R, which starts where it is installed (Debian: r-base-core); its recorded values stand in where not. The
// R script was written anew from the formulas: it refits lines with lm(), tries effects one by one, and shares no code.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { findPatterns } from '../patterns/find-patterns.ts'
import { chanceOfMore, effectInterval } from '../stats/randomization-test.ts'
import { studentQuantile } from '../stats/student-quantile.ts'
import recorded from '../testing/r/trial-recorded.json' with { type: 'json' }
import { type BlockTotal, compareBlocks } from './comparison.ts'
import { collectCrossings, finish } from './crossings.ts'
import { rateDifference } from './rate-difference.ts'
import { ordersOf } from './schedule.ts'

vi.setConfig({ testTimeout: 120_000 })

const values = [
  2, 1, 0, 3, 1, 2, 2, 0, 1, 1, 0, 0, 1, 0, 3, 1, 2, 2, 1, 4, 1, 0, 0, 2, 1, 0, 1, 1, 1, 2, 3, 1, 0, 2, 2, 1,
  0, 1, 0, 0, 2, 0, 0, 1, 1, 0, 2, 1, 0, 2, 1, 3, 0, 2, 1, 2, 1, 0, 0, 1, 2, 0, 1, 3, 2, 1, 1, 2, 0, 2, 0, 1,
  0, 1, 0, 0, 2, 2, 1, 3, 2, 0, 1, 2,
]
/** Counted from 0: the nights that R leaves out as 5, 20, 21 and 50. */
const unrecorded = [4, 19, 20, 49]
const nights = values.map((value, night) => (unrecorded.includes(night) ? undefined : value))

type Name = keyof typeof recorded

/** What R says now, or what it said when its values were recorded. */
function fromR(): Readonly<Record<Name, number>> {
  try {
    const script = join(import.meta.dirname, '../testing/r/trial.R')
    const lines = execFileSync('Rscript', [script], { encoding: 'utf8' }).trim().split('\n')
    return Object.fromEntries(
      lines.map((line) => line.split(' ')).map(([name, value]) => [name, Number(value)]),
    ) as Record<Name, number>
  } catch (error) {
    // Anything but "there is no R here" is a fault of the test.
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    return recorded
  }
}

const expected = fromR()

test('R says what was recorded', () => {
  for (const [name, value] of Object.entries(recorded)) expect(expected[name as Name]).toBeCloseTo(value, 6)
})

describe.each([
  ['pairs', [0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0]],
  ['balanced', [0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0]],
] as const)('the randomisation test and the intervals over %s', (order, arms) => {
  const totals = Array.from({ length: 12 }, (_, block): BlockTotal => {
    const own = nights.slice(7 * block, 7 * block + 7).filter((value) => value !== undefined)
    return { sum: own.reduce((sum, value) => sum - value, 0), nights: own.length }
  })
  const orders = ordersOf({ order, blocks: 12 })
  const comparison = compareBlocks({ order }, Uint8Array.from(arms), totals)!
  const crossings = finish(collectCrossings(comparison, orders, { most: 100_000, seed: 1 }))
  const { low, high } = effectInterval(crossings, 0.05)
  const plain = totals.map((total) => ({ ...total, sum: -total.sum }))
  const rate = rateDifference({ order }, Uint8Array.from(arms), plain, { alpha: 0.05 })!

  test.each([
    ['orders', orders.count, 0],
    ['benefit', 7 * comparison.estimate, 1e-9],
    ['chance', chanceOfMore(crossings, 0), 1e-12],
    // R looks for the ends by halving, with a tolerance of its own.
    ['low', 7 * low, 1e-6],
    ['high', 7 * high, 1e-6],
    // R looks for the levels and the ends by search.
    ['rate-low', 7 * rate.low, 1e-6],
    ['rate-high', 7 * rate.high, 1e-6],
  ] as const)('%s', (name, ours, tolerance) => {
    expect(Math.abs(ours - expected[`${order}.${name}`])).toBeLessThanOrEqual(tolerance)
  })
})

test("Student's t", () => {
  expect(studentQuantile(0.05, 7)).toBeCloseTo(expected['student.5-percent-of-7'], 8)
  expect(studentQuantile(0.01, 3.5)).toBeCloseTo(expected['student.1-percent-of-3.5'], 6)
})

test('the search for patterns', () => {
  const wine = values.map((_, night) => ((night + 1) * 7) % 11 < 4)
  const walk = values.map((_, night) =>
    night === 8 || night === 29 ? undefined : ((night + 1) * 5) % 13 < 6,
  )
  const found = findPatterns(nights, [
    { factor: 'wine', nights: wine },
    { factor: 'walk', nights: walk },
  ])
  if (found.kind !== 'searched') throw new Error(found.kind)
  const all = [...found.links, ...found.noClearLink]
  expect(all).toHaveLength(4)
  for (const { factor, when, chance } of all)
    expect(chance).toBeCloseTo(expected[`patterns.${factor}.${when}` as Name], 12)
})
