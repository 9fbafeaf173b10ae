// What must hold for any nights: against enumeration by hand, and what may not matter.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longRandom } from '../stats/long-random.ts'
import { chanceOfLess, chanceOfMore, effectInterval } from '../stats/randomization-test.ts'
import { type BlockTotal, compareBlocks } from './comparison.ts'
import { collectCrossings, finish } from './crossings.ts'
import { type Assignment, ordersOf, sampleOrders } from './schedule.ts'

type Order = 'pairs' | 'balanced'

interface Drawn {
  readonly order: Order
  readonly arms: Assignment
  readonly totals: readonly BlockTotal[]
}

/** Eight blocks with whole-number sums, so that ties are common, and now and then a missing night. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    order: fc.constantFrom('pairs' as const, 'balanced' as const),
    seed: fc.integer({ min: 0, max: 1e6 }),
    totals: fc.array(
      fc.record({ sum: fc.integer({ min: -9, max: 0 }), nights: fc.constantFrom(7, 7, 7, 6, 4) }),
      { minLength: 8, maxLength: 8 },
    ),
  })
  .map(({ order, seed, totals }) => {
    const arms = new Uint8Array(8)
    ordersOf({ order, blocks: 8 }).draw(longRandom(seed), arms)
    return { order, arms, totals }
  })

/** The statistic written out: mean difference, weighted within pairs or over all nights. */
function statistic(order: Order, arms: Assignment, totals: readonly BlockTotal[]): number {
  const meanOf = (blocks: readonly number[]) =>
    blocks.reduce((sum, block) => sum + totals[block]!.sum, 0) /
    blocks.reduce((sum, block) => sum + totals[block]!.nights, 0)
  const blocks = [0, 1, 2, 3, 4, 5, 6, 7]
  if (order === 'balanced')
    return (
      meanOf(blocks.filter((block) => arms[block] === 1)) -
      meanOf(blocks.filter((block) => arms[block] === 0))
    )
  const pairs = [0, 2, 4, 6].map((first) => {
    const [own, other] = arms[first] === 1 ? [first, first + 1] : [first + 1, first]
    const [n1, n2] = [totals[own]!.nights, totals[other]!.nights]
    return { difference: meanOf([own]) - meanOf([other]), weight: (n1 * n2) / (n1 + n2) }
  })
  const weights = pairs.reduce((sum, { weight }) => sum + weight, 0)
  return pairs.reduce((sum, { difference, weight }) => sum + difference * weight, 0) / weights
}

function crossingsOf({ order, arms, totals }: Drawn) {
  const comparison = compareBlocks({ order }, arms, totals)!
  const orders = ordersOf({ order, blocks: 8 })
  return { comparison, crossings: finish(collectCrossings(comparison, orders, { most: 1e5, seed: 1 })) }
}

/** Takes an effect off the nights with the measure. */
function without(effect: number, { arms, totals }: Drawn): BlockTotal[] {
  return totals.map(({ sum, nights }, block) => ({
    sum: arms[block] === 1 ? sum - effect * nights : sum,
    nights,
  }))
}

test('the chance is the share of all orders that do at least as well, by enumeration, at any effect', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: -8, max: 8 }), (trial, eighths) => {
      const effect = eighths / 8 + 1 / 97
      const { order, arms } = trial
      const totals = without(effect, trial)
      const own = statistic(order, arms, totals)
      const all = sampleOrders(ordersOf({ order, blocks: 8 }), 1e5, longRandom(1))
      const asGood = all.filter((other) => statistic(order, other, totals) >= own - 1e-9).length
      const asBad = all.filter((other) => statistic(order, other, totals) <= own + 1e-9).length
      const { crossings, comparison } = crossingsOf(trial)
      expect(comparison.estimate).toBeCloseTo(statistic(order, arms, trial.totals), 9)
      expect(chanceOfMore(crossings, effect)).toBeCloseTo(asGood / all.length, 9)
      expect(chanceOfLess(crossings, effect)).toBeCloseTo(asBad / all.length, 9)
    }),
  )
})

test('the interval is what the test does not refuse, and holds the estimate', () => {
  fc.assert(
    fc.property(drawn, (trial) => {
      const { crossings, comparison } = crossingsOf(trial)
      const { low, high } = effectInterval(crossings, 0.1)
      expect(low).toBeLessThanOrEqual(comparison.estimate + 1e-9)
      expect(high).toBeGreaterThanOrEqual(comparison.estimate - 1e-9)
      if (!Number.isFinite(low)) return
      const hair = 1e-6
      expect(chanceOfMore(crossings, low - hair)).toBeLessThanOrEqual(0.1)
      expect(chanceOfMore(crossings, low + hair)).toBeGreaterThan(0.1)
      expect(chanceOfLess(crossings, high + hair)).toBeLessThanOrEqual(0.1)
      expect(chanceOfLess(crossings, high - hair)).toBeGreaterThan(0.1)
    }),
  )
})

test('benefits turned round turn everything round', () => {
  fc.assert(
    fc.property(drawn, (trial) => {
      const mirrored = { ...trial, totals: trial.totals.map(({ sum, nights }) => ({ sum: -sum, nights })) }
      const [one, other] = [crossingsOf(trial), crossingsOf(mirrored)]
      expect(other.comparison.estimate).toBeCloseTo(-one.comparison.estimate, 9)
      expect(chanceOfLess(other.crossings, 0)).toBeCloseTo(chanceOfMore(one.crossings, 0), 9)
    }),
  )
})

test('something added to every night changes nothing', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: -5, max: 5 }), (trial, plus) => {
      const raised = trial.totals.map(({ sum, nights }) => ({ sum: sum + plus * nights, nights }))
      const [one, other] = [crossingsOf(trial), crossingsOf({ ...trial, totals: raised })]
      expect(chanceOfMore(other.crossings, 0)).toBeCloseTo(chanceOfMore(one.crossings, 0), 9)
      expect(other.comparison.estimate).toBeCloseTo(one.comparison.estimate, 9)
    }),
  )
})

test('a sample of the orders says about the same as all of them', () => {
  fc.assert(
    fc.property(drawn, (trial) => {
      const { comparison, crossings } = crossingsOf(trial)
      const orders = { ...ordersOf({ order: trial.order, blocks: 8 }), count: Number.POSITIVE_INFINITY }
      const sample = finish(collectCrossings(comparison, orders, { most: 4000, seed: 3 }))
      // Four standard errors of a share in 4000.
      expect(Math.abs(chanceOfMore(sample, 0) - chanceOfMore(crossings, 0))).toBeLessThan(0.032)
    }),
    { numRuns: 30 },
  )
})
