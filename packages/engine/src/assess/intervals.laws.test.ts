// Intervals: reproducible, ordered, as wide as the ranges of the numbers make them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Interval } from '../assessment.ts'
import type { Base, Estimate } from '../base.ts'
import { bruteForce } from '../testing/brute-force.ts'
import { relativeError } from '../testing/close.ts'
import { randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { intervals } from './intervals.ts'
import { compile } from './network.ts'

const seed = fc.integer()
const share = fc.double({ min: 0.1, max: 1, noNaN: true })
const size = { conditions: 6, findings: 10 }
/** What is a matter of luck, however unlikely, is tried on the same draws every time. */
const fixed = { numRuns: 30, seed: 20 }

/** The same base with every range changed, probabilities and ratios alike. */
function withRanges(base: Base, change: (estimate: Estimate) => Estimate): Base {
  const link = (row: Base['links'][number]) => {
    return { ...row, leak: change(row.leak), probabilities: row.probabilities.map(change) }
  }
  return {
    ...base,
    shares: base.shares.map((shares) => shares.map(change)),
    sexRatios: base.sexRatios.map(change),
    ageFactors: base.ageFactors.map((one) => ({ ...one, factor: change(one.factor) })),
    factorPrevalence: base.factorPrevalence.map((one) => ({ ...one, prevalence: change(one.prevalence) })),
    riskFactors: base.riskFactors.map((one) => ({ ...one, oddsRatio: change(one.oddsRatio) })),
    links: base.links.map((row) => (row.cut ? row : link(row))),
  }
}

/** A range that reaches equally far to both sides on the scale it is drawn on. */
function wide(steps: number): (estimate: Estimate) => Estimate {
  return ([value]) => {
    if (value >= 1) return [value, value / Math.exp(steps), value * Math.exp(steps)]
    const at = (shift: number): number => {
      const odds = (value / (1 - value)) * Math.exp(shift)
      return odds / (1 + odds)
    }
    return [value, at(-steps), at(steps)]
  }
}

function width(all: readonly Interval[]): number {
  return all.reduce((sum, { low, high }) => sum + high - low, 0)
}

test('the same seed gives the same bytes, another seed other ones', () => {
  fc.assert(
    fc.property(seed, seed, share, (number, dice, known) => {
      const base = randomBase(number, size)
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const once = JSON.stringify(intervals(network, answers, { draws: 20, seed: dice }))
      expect(JSON.stringify(intervals(network, answers, { draws: 20, seed: dice }))).toBe(once)
      expect(JSON.stringify(intervals(network, answers, { draws: 20, seed: dice + 1 }))).not.toBe(once)
    }),
    { numRuns: 30 },
  )
})

test('each condition has one interval, in order and within 0 to 1', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const all = intervals(compile(base), randomAnswers(number + 1, base, known), {
        draws: 40,
        seed: number,
      })
      expect(all.map(({ condition }) => condition)).toEqual(base.conditions.map(({ id }) => id))
      for (const { low, high } of all) {
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(high)
        expect(high).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('numbers without a range give the probability itself', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = withRanges(randomBase(number, size), ([value]) => [value, value, value])
      const answers = randomAnswers(number + 1, base, known)
      const expected = bruteForce(base, answers, 3)
      intervals(compile(base), answers, { draws: 3, seed: number }).forEach(({ low, high }, index) => {
        expect(relativeError(low, expected[index]!)).toBeLessThan(1e-9)
        expect(relativeError(high, expected[index]!)).toBeLessThan(1e-9)
      })
    }),
  )
})

test('wider ranges give wider intervals', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const answers = randomAnswers(number + 1, base, known)
      const [narrow, middle, far] = [0.05, 0.2, 0.6].map((steps) =>
        width(intervals(compile(withRanges(base, wide(steps))), answers, { draws: 100, seed: number })),
      )
      expect(middle).toBeGreaterThan(narrow!)
      expect(far).toBeGreaterThan(middle!)
    }),
    fixed,
  )
})

test('narrow ranges around the numbers give intervals around the probability', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = withRanges(randomBase(number, size), wide(0.02))
      const answers = randomAnswers(number + 1, base, known)
      const point = bruteForce(base, answers, 3)
      intervals(compile(base), answers, { draws: 200, seed: number }).forEach(({ low, high }, index) => {
        expect(low).toBeLessThan(point[index]!)
        expect(high).toBeGreaterThan(point[index]!)
      })
    }),
    fixed,
  )
})

test('a range of its own on each side: the lower end is drawn from the low, the upper from the high', () => {
  // With two conditions and no answers the probability of the first grows with its own share alone.
  const base = randomBase(11, { conditions: 2, findings: 4, maxCauses: 1 })
  const rest = withRanges(base, ([value]) => [value, value, value])
  const only = (estimate: Estimate): Base => {
    return { ...rest, shares: [rest.shares[0]!.map(() => estimate), rest.shares[1]!] }
  }
  const point = bruteForce(only([0.2, 0.2, 0.2]), {}, 1)[0]!
  const down = intervals(compile(only([0.2, 0.1, 0.2])), {}, { draws: 400, seed: 1 })[0]!
  const up = intervals(compile(only([0.2, 0.2, 0.4])), {}, { draws: 400, seed: 1 })[0]!
  expect(relativeError(down.high, point)).toBeLessThan(1e-9)
  expect(relativeError(up.low, point)).toBeLessThan(1e-9)
  // The ends of a 90 % range of the only number that varies are the ends of the interval, up to the luck of 400 draws.
  expect(down.low).toBeCloseTo(bruteForce(only([0.1, 0.1, 0.1]), {}, 1)[0]!, 1)
  expect(up.high).toBeCloseTo(bruteForce(only([0.4, 0.4, 0.4]), {}, 1)[0]!, 1)
})
