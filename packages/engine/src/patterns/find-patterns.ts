/**
 * Which evening factors go with better or worse nights, without finding what is not there.
 *
 * Nights resemble their neighbors, evenings too, and someone who looks at twenty pairs finds one by luck. So the whole
 * diary of evenings is slid along the nights, one night at a time, and the strongest link anywhere is noted at each
 * step. Only what is stronger than nearly all of those counts.
 */

import type { NightSeries } from '../trial/trial.ts'
import type { Association, FactorNights, NightMean, NotTested, Patterns, When } from './pattern.ts'

/** Six weeks. */
export const leastNights = 42
/** Nights with, and nights without, and nights that differ from the most common value. */
const leastOfEach = 5
/**
 * The chance that a diary without any link shows one, as the shifts reckon it. A diary has two ends and a circle has
 * none, so that is not exact; 4 % is asked for, to keep 5 %.
 */
const alpha = 0.04
/** Slow change is taken out of the nights by a line through so many nights to each side. */
const halfWindow = 14
const tolerance = 1e-9
const lags: Readonly<Record<When, number>> = { 'same-night': 0, 'next-night': 1 }

/**
 * Searches for links between evening factors and the outcome of the same night and of the next.
 *
 * Circular-shift test with a maximum statistic: the difference of means over its standard error, divided by its own
 * spread over all shifts, so that rare and clustered factors count alike (after Westfall and Young 1993). Shifting keeps
 * how evenings follow evenings and nights follow nights. Ties count against a link; nights without a record are left out.
 *
 * @example
 * const outcome = Array.from({ length: 60 }, (_, night) => (night % 3 === 0 ? 2 : night % 2))
 * const nights = outcome.map((value) => value < 2)
 * findPatterns(outcome.slice(0, 20), []).kind // => 'too-few-nights'
 * const found = findPatterns(outcome, [{ factor: 'exercise', nights }])
 * found.kind // => 'searched'
 */
export function findPatterns(outcome: NightSeries, factors: readonly FactorNights[]): Patterns {
  const known = outcome.filter((value) => value !== undefined)
  if (known.length < leastNights) return { kind: 'too-few-nights', have: known.length, need: leastNights }
  const different = known.length - largestTie(known)
  if (different < leastOfEach) return { kind: 'hardly-any-difference', have: different, need: leastOfEach }

  const notTested: NotTested[] = []
  const tests: Test[] = []
  const nights = withoutSlowChange(outcome)
  for (const factor of factors) {
    const scores = shiftedScores(nights, factor)
    for (const when of ['same-night', 'next-night'] as const) {
      const found = meansOf(outcome, factor, when)
      const lacking = lackOf(found, factor.factor, when)
      if (lacking) notTested.push(lacking)
      else tests.push({ ...found, factor: factor.factor, when, scores })
    }
  }
  const strongest = strongestByShift(tests, outcome.length + 1)
  const associations = tests.map((test): Association => {
    const own = scoreAt(test, 0)
    const asStrong = strongest.reduce((count, score) => count + (score >= own - tolerance ? 1 : 0), 0)
    const { factor, when, with: withFactor, without } = test
    return { factor, when, with: withFactor, without, chance: asStrong / strongest.length }
  })
  associations.sort((first, second) => first.chance - second.chance)
  return {
    kind: 'searched',
    links: associations.filter(({ chance }) => chance <= alpha),
    noClearLink: associations.filter(({ chance }) => chance > alpha),
    notTested,
  }
}

interface Means {
  readonly with: NightMean
  readonly without: NightMean
}

interface Test extends Means {
  readonly factor: string
  readonly when: When
  /** By shift of the evenings against the nights. */
  readonly scores: Float64Array
}

function largestTie(values: readonly number[]): number {
  const groups = Map.groupBy(values, (value) => value)
  return Math.max(...[...groups.values()].map((group) => group.length))
}

/**
 * The nights less the line through their neighborhood (local linear regression, which unlike a moving mean also holds
 * at the ends), over their scatter about it: a diary in which everything slowly changes over the months would otherwise
 * link whatever changed with whatever else did.
 */
function withoutSlowChange(outcome: NightSeries): NightSeries {
  return outcome.map((value, night) => {
    if (value === undefined) return undefined
    const { level, scatter } = around(outcome, night)
    return scatter > tolerance ? (value - level) / scatter : 0
  })
}

/** The least-squares line through the recorded nights around one: its height there, and the scatter about it. */
function around(outcome: NightSeries, night: number): { readonly level: number; readonly scatter: number } {
  let count = 0
  let sum = 0
  let sumX = 0
  let sumXX = 0
  let sumXY = 0
  let sumYY = 0
  const last = Math.min(outcome.length - 1, night + halfWindow)
  for (let other = Math.max(0, night - halfWindow); other <= last; other++) {
    const y = outcome[other]
    if (y === undefined) continue
    const x = other - night
    count++
    sum += y
    sumX += x
    sumXX += x * x
    sumXY += x * y
    sumYY += y * y
  }
  const spread = count * sumXX - sumX * sumX
  // A night with none recorded around it is its own level.
  const slope = spread > 0 ? (count * sumXY - sumX * sum) / spread : 0
  const level = (sum - slope * sumX) / count
  return { level, scatter: Math.sqrt(Math.max(0, (sumYY - level * sum - slope * sumXY) / count)) }
}

/**
 * The standardised difference at every shift. One empty night is put between the last and the first, so that the last
 * evening is not taken for the one before the first night.
 */
function shiftedScores(nights: NightSeries, { nights: evenings }: FactorNights): Float64Array {
  const length = nights.length + 1
  // Twice over, so that a shift needs no wrapping. A missing night has value 0 and weight 0.
  const value = new Float64Array(2 * length)
  const isKnown = new Uint8Array(2 * length)
  nights.forEach((night, at) => {
    if (night === undefined) return
    value[at] = value[at + length] = night
    isKnown[at] = isKnown[at + length] = 1
  })
  const yes = placesWhere(evenings, nights.length, true)
  const no = placesWhere(evenings, nights.length, false)
  const scores = new Float64Array(length)
  for (let shift = 0; shift < length; shift++) {
    const first = meanAt(value, isKnown, yes, shift)
    const second = meanAt(value, isKnown, no, shift)
    if (first.nights === 0 || second.nights === 0) continue
    scores[shift] = (first.mean - second.mean) / Math.sqrt(1 / first.nights + 1 / second.nights)
  }
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / length)
  return spread > 0 ? scores.map((score) => score / spread) : scores
}

function placesWhere(evenings: FactorNights['nights'], length: number, wanted: boolean): Int32Array {
  const places = new Int32Array(length)
  let count = 0
  for (let at = 0; at < length; at++) if (evenings[at] === wanted) places[count++] = at
  return places.subarray(0, count)
}

function meanAt(value: Float64Array, isKnown: Uint8Array, places: Int32Array, shift: number): NightMean {
  let sum = 0
  let nights = 0
  for (let n = 0; n < places.length; n++) {
    const at = places[n]! + shift
    sum += value[at]!
    nights += isKnown[at]!
  }
  return { mean: nights > 0 ? sum / nights : 0, nights }
}

/** The strength of one test when the evenings are slid by so many nights. */
function scoreAt({ scores, when }: Test, shift: number): number {
  return Math.abs(scores[(shift + lags[when]) % scores.length]!)
}

function strongestByShift(tests: readonly Test[], shifts: number): Float64Array {
  return Float64Array.from({ length: shifts }, (_, shift) =>
    tests.reduce((most, test) => Math.max(most, scoreAt(test, shift)), 0),
  )
}

function meansOf(outcome: NightSeries, { nights }: FactorNights, when: When): Means {
  const mean = (wanted: boolean): NightMean => {
    const values = outcome.filter(
      (value, night) => value !== undefined && nights[night - lags[when]] === wanted,
    )
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
    return { mean: sum / Math.max(values.length, 1), nights: values.length }
  }
  return { with: mean(true), without: mean(false) }
}

function lackOf(found: Means, factor: string, when: When): NotTested | undefined {
  const need = leastOfEach
  if (found.with.nights < need)
    return { factor, when, because: 'too-few-with', have: found.with.nights, need }
  if (found.without.nights < need)
    return { factor, when, because: 'too-few-without', have: found.without.nights, need }
  return undefined
}
