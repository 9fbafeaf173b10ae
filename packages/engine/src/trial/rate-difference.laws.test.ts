import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockTotal } from './comparison.ts'
import { rateDifference } from './rate-difference.ts'

const alpha = 0.05
/** An order that could have been drawn either way. */
const arms = Uint8Array.of(1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0)

const block: fc.Arbitrary<BlockTotal> = fc.record({
  sum: fc.integer({ min: 0, max: 30 }),
  nights: fc.integer({ min: 1, max: 7 }),
})
const drawn = fc.record({
  order: fc.constantFrom('pairs' as const, 'balanced' as const),
  totals: fc.array(block, { minLength: 12, maxLength: 12 }),
})

const intervalOf = (
  { order, totals }: { order: 'pairs' | 'balanced'; totals: readonly BlockTotal[] },
  tail = alpha,
) => rateDifference({ order }, arms, totals, { alpha: tail })!

const whole = (sums: readonly number[]): BlockTotal[] => sums.map((sum) => ({ sum, nights: 7 }))

describe('an interval of a rate', () => {
  test('is wider towards more than towards less, where there is much to lose', () => {
    // With the measure 2 to 5 a week, as usual 6 to 10: about four fewer.
    const totals = whole([3, 7, 8, 4, 2, 6, 9, 5, 7, 2, 4, 10])
    const { low, high } = intervalOf({ order: 'balanced', totals })
    const estimate = (7 + 8 + 6 + 9 + 7 + 10 - (3 + 4 + 2 + 5 + 2 + 4)) / 6 / 7
    expect(high - estimate).toBeGreaterThan(estimate - low)
    expect(low).toBeGreaterThan(0)
  })

  test('two weeks of each are compared, one of each is not', () => {
    const order = { order: 'balanced' } as const
    const one = whole([3, 7])
    expect(rateDifference(order, Uint8Array.of(1, 0), one, { alpha })).toBeUndefined()
    const two = whole([3, 7, 8, 2])
    expect(rateDifference(order, Uint8Array.of(1, 0, 0, 1), two, { alpha })).toBeDefined()
  })

  test('a block without a recorded night says nothing', () => {
    const totals = whole([3, 7, 8, 4, 2, 6, 9, 5, 7, 2, 4, 10])
    const without = totals.with(1, { sum: 0, nights: 0 })
    // In pairs its neighbour falls out with it; what was in it does not matter.
    const changed = without.with(0, { sum: 20, nights: 7 })
    expect(intervalOf({ order: 'pairs', totals: changed })).toEqual(
      intervalOf({ order: 'pairs', totals: without }),
    )
  })
})

test('it holds the difference of the levels, and more of them when it is surer', () => {
  fc.assert(
    fc.property(drawn, (trial) => {
      const narrow = intervalOf(trial)
      const wide = intervalOf(trial, 0.01)
      expect(narrow.low).toBeLessThanOrEqual(narrow.high)
      expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-9)
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-9)
    }),
  )
})

test('the arms turned round turn the interval round', () => {
  fc.assert(
    fc.property(drawn, ({ order, totals }) => {
      const turned = Uint8Array.from(arms, (arm) => 1 - arm)
      const one = intervalOf({ order, totals })
      const other = rateDifference({ order }, turned, totals, { alpha })!
      expect(other.low).toBeCloseTo(-one.high, 8)
      expect(other.high).toBeCloseTo(-one.low, 8)
    }),
  )
})
