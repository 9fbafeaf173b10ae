/**
 * How much a measure takes off a rate: an interval for attacks a week, times woken or minutes lost.
 *
 * What helps against attacks takes a share of them, and so takes more off bad weeks than off good ones. The effects
 * that a randomisation test does not refuse suppose the same off every night, and then miss a large effect too often
 * on the side of too little. This interval is a score interval: how far the nights of a block spread is reckoned for
 * each effect as that effect would have it, wider where there is more to lose.
 */

import { studentQuantile } from '../stats/student-quantile.ts'
import type { BlockTotal } from './comparison.ts'
import type { Assignment, BlockOrder } from './schedule.ts'

/** So many standard errors away nothing is looked for any more: so few blocks know nothing of the spread. */
const farthest = 1024

export interface RateDifferenceOptions {
  /** The chance of missing on either side. */
  readonly alpha: number
}

/** The two levels as a difference sees them, and how well the blocks know the difference. */
interface Levels {
  readonly usual: number
  readonly measure: number
  /** Share of the nights behind the level as usual. */
  readonly usualShare: number
  /** Of the difference; estimated without bias when blocks differ by chance alone. */
  readonly variance: number
  readonly degreesOfFreedom: number
  /** The variance of the difference if each night were a Poisson count of mean 1 in both arms, by arm. */
  readonly perMean: number
  /** The same if each block had a rate of its own, with a spread as large as its mean. */
  readonly perSquare: number
}

/**
 * The benefits (usual minus measure, per night) that the blocks do not speak against, each side missing with chance
 * `alpha`; nothing when an arm has fewer than two blocks with nights. `totals` hold the plain sums of each block.
 *
 * Variance by blocks with the bias-reduced weights and degrees of freedom of Bell and McCaffrey (2002): however alike
 * the nights of a block are, only blocks are compared. For a supposed benefit the two levels that fit best with it are
 * those of Miettinen and Nurminen (1985); the variance goes with mean and squared mean as in a negative binomial, with
 * the dispersion that the blocks show; Student's t in place of the normal, as in Laud (2017).
 *
 * @example
 * const drawn = Uint8Array.of(1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0)
 * const totals = [3, 7, 8, 4, 2, 6, 9, 5, 7, 2, 4, 8].map((sum) => ({ sum, nights: 7 }))
 * const { low, high } = rateDifference({ order: 'pairs' }, drawn, totals, { alpha: 0.05 })
 * low > 0.4 && high < 0.8 // => true
 */
export function rateDifference(
  { order }: Pick<BlockOrder, 'order'>,
  drawn: Assignment,
  totals: readonly BlockTotal[],
  { alpha }: RateDifferenceOptions,
): { readonly low: number; readonly high: number } | undefined {
  const levels = order === 'pairs' ? levelsOfPairs(drawn, totals) : levelsOfArms(drawn, totals)
  if (levels === undefined) return undefined
  const { usual, measure, variance, degreesOfFreedom } = levels
  const estimate = usual - measure
  if (variance <= 0) return { low: estimate, high: estimate }
  const reach = studentQuantile(alpha, degreesOfFreedom) * Math.sqrt(variance)
  const widening = wideningOf(levels)
  return { low: endOf(estimate, -reach, widening), high: endOf(estimate, reach, widening) }
}

/** By how much the standard error changes when the benefit is another one than the nights showed. */
function wideningOf({ usual, measure, usualShare, variance, perMean, perSquare }: Levels) {
  const poisson = perMean * (usual + measure)
  const squares = perSquare * (usual ** 2 + measure ** 2)
  const dispersion = Math.max(0, (variance - poisson) / squares)
  const supposed = (one: number, other: number): number =>
    perMean * (one + other) + dispersion * perSquare * (one ** 2 + other ** 2)
  const asShown = supposed(usual, measure)
  return (benefit: number): number => {
    const lower = levelWithMeasure(benefit, usual, measure, usualShare)
    return Math.sqrt(supposed(lower + benefit, lower) / asShown)
  }
}

/**
 * The level with the measure that fits best when the one as usual lies higher by `benefit`: Poisson maximum likelihood,
 * the larger root of share · usual / (level + benefit) + (1 - share) · measure / level = 1. No level lies below zero.
 */
function levelWithMeasure(benefit: number, usual: number, measure: number, usualShare: number): number {
  const measureShare = 1 - usualShare
  const half = (benefit - usualShare * usual - measureShare * measure) / 2
  const root = -half + Math.sqrt(Math.max(0, half ** 2 + measureShare * measure * benefit))
  return Math.max(root, 0, -benefit)
}

/** Where the benefit is just as far from the estimate as the spread there reaches, by doubling and halving. */
function endOf(estimate: number, reach: number, widening: (benefit: number) => number): number {
  const isWithin = (benefit: number): boolean =>
    Math.abs(benefit - estimate) < Math.abs(reach) * widening(benefit)
  let inside = 0
  let outside = 1
  while (isWithin(estimate + outside * reach) && outside < farthest) {
    inside = outside
    outside *= 2
  }
  for (let step = 0; step < 60; step++) {
    const middle = (inside + outside) / 2
    if (isWithin(estimate + middle * reach)) inside = middle
    else outside = middle
  }
  return estimate + outside * reach
}

function levelsOfPairs(drawn: Assignment, totals: readonly BlockTotal[]): Levels | undefined {
  const pairs: { weight: number; usual: number; measure: number; nights: number }[] = []
  for (let first = 0; first < totals.length; first += 2) {
    const [one, other] = drawn[first] === 1 ? [first + 1, first] : [first, first + 1]
    const usual = totals[one]!
    const measure = totals[other]!
    if (usual.nights === 0 || measure.nights === 0) continue
    const weight = (usual.nights * measure.nights) / (usual.nights + measure.nights)
    pairs.push({
      weight,
      usual: usual.sum / usual.nights,
      measure: measure.sum / measure.nights,
      nights: 2 * weight,
    })
  }
  const mean = weightedMean(pairs.map(({ weight, usual, measure }) => ({ weight, value: usual - measure })))
  if (mean === undefined) return undefined
  const total = sumOf(pairs, ({ weight }) => weight)
  return {
    usual: sumOf(pairs, ({ weight, usual }) => weight * usual) / total,
    measure: sumOf(pairs, ({ weight, measure }) => weight * measure) / total,
    usualShare: 0.5,
    variance: mean.variance,
    degreesOfFreedom: mean.degreesOfFreedom,
    perMean: sumOf(pairs, ({ weight, nights }) => weight ** 2 / nights) / total ** 2,
    perSquare: sumOf(pairs, ({ weight }) => weight ** 2) / total ** 2,
  }
}

function levelsOfArms(drawn: Assignment, totals: readonly BlockTotal[]): Levels | undefined {
  const armOf = (arm: 0 | 1) =>
    totals.flatMap(({ sum, nights }, block) =>
      drawn[block] === arm && nights > 0 ? [{ weight: nights, value: sum / nights }] : [],
    )
  const arms = { usual: armOf(0), measure: armOf(1) }
  const usual = weightedMean(arms.usual)
  const measure = weightedMean(arms.measure)
  if (usual === undefined || measure === undefined) return undefined
  const nights = { usual: usual.weight, measure: measure.weight }
  const expected = 1 / nights.usual + 1 / nights.measure
  const perArm = (part: readonly { readonly weight: number }[], power: number, whole: number): number =>
    sumOf(part, ({ weight }) => weight ** power) / whole ** 2
  const bothArms = (power: number): number =>
    (perArm(arms.usual, power, nights.usual) + perArm(arms.measure, power, nights.measure)) / 2
  return {
    usual: usual.value,
    measure: measure.value,
    usualShare: nights.usual / (nights.usual + nights.measure),
    variance: usual.variance + measure.variance,
    degreesOfFreedom:
      expected ** 2 /
      (nights.usual ** -2 / usual.degreesOfFreedom + nights.measure ** -2 / measure.degreesOfFreedom),
    perMean: bothArms(1),
    perSquare: bothArms(2),
  }
}

/**
 * A weighted mean with its variance. The squared distance of a block of share h is divided by 1 - h, which takes the
 * bias away where the variance of a block goes with one over its weight; Satterthwaite's degrees of freedom follow
 * from the same supposition in closed form. With equal weights: the usual variance of a mean, and n - 1.
 */
function weightedMean(
  blocks: readonly { readonly weight: number; readonly value: number }[],
): { value: number; weight: number; variance: number; degreesOfFreedom: number } | undefined {
  if (blocks.length < 2) return undefined
  const weight = sumOf(blocks, (block) => block.weight)
  const value = sumOf(blocks, (block) => block.weight * block.value) / weight
  const shares = blocks.map((block) => block.weight / weight)
  const factors = shares.map((share) => share ** 2 / (1 - share))
  const sumOfFactors = sumOf(factors, (factor) => factor)
  return {
    value,
    weight,
    variance: sumOf(blocks, (block, at) => factors[at]! * (block.value - value) ** 2),
    degreesOfFreedom:
      1 /
      (sumOf(shares, (share) => share ** 2) + sumOfFactors ** 2 - sumOf(factors, (factor) => factor ** 2)),
  }
}

function sumOf<Each>(list: readonly Each[], value: (each: Each, at: number) => number): number {
  return list.reduce((sum, each, at) => sum + value(each, at), 0)
}
