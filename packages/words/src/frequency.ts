/** A probability as a count of people, rounded as people speak, and never nobody or everybody. */

import { hair, outward } from './outward.ts'

export type Frequency =
  | { readonly kind: 'nearly-none' | 'nearly-all' }
  /** `count` in 10, or 1 in `count` people. */
  | { readonly kind: 'tens' | 'one-in'; readonly count: number }

export type FrequencyRange =
  | { readonly kind: 'open' | 'nearly-none' }
  | { readonly kind: 'tens' | 'one-in'; readonly low: number; readonly high: number }
  | { readonly kind: 'tens-from'; readonly low: number }
  | { readonly kind: 'tens-to' | 'one-in-to' | 'one-in-to-tens'; readonly high: number }

export interface ProbabilityRange {
  readonly low: number
  readonly high: number
}

/** Below this we say "fewer than 1 in 1,000". */
const leastSaid = 0.001

/** From here "1 in 10" is nearer than "1 in 11". */
const leastInTens = 0.095
/**
 * Up to here "9 in 10" is nearer than "10 in 10", and above it we say "more than 9 in 10" and no more: among the fifty
 * reference cases with a cause above 90 %, 87 to 99 % had it (docs/accuracy.md), so that nobody knows 96 from 99 in 100.
 */
const mostInTens = 0.945

const roundNumbers: readonly number[] = [
  10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800, 1000,
]

const nearestRound = (count: number): number =>
  roundNumbers.reduce((best, next) =>
    Math.abs(Math.log(next / count)) < Math.abs(Math.log(best / count)) ? next : best,
  )
const roundAtLeast = (count: number): number => roundNumbers.find((next) => next >= count - hair) ?? 1000
const roundAtMost = (count: number): number => roundNumbers.findLast((next) => next <= count + hair) ?? 10

/**
 * The probability as people say it.
 *
 * @example
 * frequencyOf(0.68) // => { kind: 'tens', count: 7 }
 * frequencyOf(0.021) // => { kind: 'one-in', count: 50 }
 */
export function frequencyOf(probability: number): Frequency {
  if (probability < leastSaid) return { kind: 'nearly-none' }
  if (probability > mostInTens) return { kind: 'nearly-all' }
  if (probability >= leastInTens) return { kind: 'tens', count: Math.round(probability * 10) }
  return { kind: 'one-in', count: nearestRound(1 / probability) }
}

/** Low is rounded down and high up, so that the range that is said is never narrower than the real one. */
function rangeInTens(low: number, high: number): FrequencyRange | undefined {
  const tens = outward({ low, high }, 10)
  const from = Math.min(tens.low, 9)
  const to = tens.high
  if (from === to) return undefined
  if (from === 0 && to >= 10) return { kind: 'open' }
  if (to >= 10) return { kind: 'tens-from', low: from }
  return from === 0 ? { kind: 'tens-to', high: to } : { kind: 'tens', low: from, high: to }
}

function smallRange(low: number, high: number): FrequencyRange | undefined {
  if (high >= leastInTens) {
    const { high: to } = outward({ low, high }, 10)
    return to >= 10 ? { kind: 'open' } : { kind: 'one-in-to-tens', high: to }
  }
  if (high < leastSaid) return { kind: 'nearly-none' }
  if (low < leastSaid) return { kind: 'one-in-to', high: roundAtMost(1 / high) }
  const range = { low: roundAtLeast(1 / low), high: roundAtMost(1 / high) }
  return range.low === range.high ? undefined : { kind: 'one-in', ...range }
}

/**
 * The range in the same unit as the probability itself, or `undefined` when it rounds to one number.
 * A probability outside its own range (the range comes from simulation) stretches it.
 *
 * @example
 * frequencyRange(0.68, { low: 0.52, high: 0.78 }) // => { kind: 'tens', low: 5, high: 8 }
 */
export function frequencyRange(probability: number, range: ProbabilityRange): FrequencyRange | undefined {
  const low = Math.min(range.low, probability)
  const high = Math.max(range.high, probability)
  switch (frequencyOf(probability).kind) {
    case 'tens':
      return rangeInTens(low, high)
    case 'nearly-all':
      // "More than 9 in 10, 9 in 10 or more" would say one thing twice.
      return low >= 0.9 ? undefined : rangeInTens(low, high)
    case 'one-in':
    case 'nearly-none':
      return smallRange(low, high)
  }
}
