/**
 * The heart of the engine: exact sums over every set of at most three simultaneous causes.
 *
 * The weight of a set is the product of its members' odds times, for each present finding, the noisy-OR
 * 1 - (1 - leak) * product of (1 - strength). Every term is positive and nothing is subtracted between sets,
 * so nothing can cancel (Heckerman's Quickscore, which does subtract, leaves 0..1 from about 14 present findings).
 */

import type { Evidence } from './evidence.ts'
import type { Network } from './network.ts'

export interface Sums {
  /** Weight of all sets. */
  readonly total: number
  /** Weight of the sets that hold each condition. */
  readonly having: Float64Array
  /** Weight of all sets of exactly 1, 2 and 3 causes. */
  readonly bySize: readonly [number, number, number]
}

/** Sums the weights of all sets of at most `maxCauses` (1 to 3) conditions. */
export function sumOverSets(network: Network, evidence: Evidence): Sums {
  const { size, excluded } = network
  const { columns, quiet, silent, odds } = evidence
  const { maxCauses } = network.base.model
  const having = new Float64Array(size)
  const one = new Float64Array(columns)
  const two = new Float64Array(columns)
  const thirds = new Float64Array(size)
  const scratch = new Float64Array(size)
  let singles = 0
  let pairs = 0
  let triples = 0
  for (let i = 0; i < size; i++) {
    const oddsI = odds[i]!
    for (let f = 0; f < columns; f++) one[f] = quiet[f]! * silent[i * columns + f]!
    const single = oddsI * likelihood(evidence, one) * likelihoodBetween(evidence, i)
    singles += single
    let havingI = single
    for (let j = i + 1; maxCauses > 1 && j < size; j++) {
      if (excluded[i * size + j] === 1) continue
      const oddsIJ = oddsI * odds[j]!
      for (let f = 0; f < columns; f++) two[f] = one[f]! * silent[j * columns + f]!
      const pair = oddsIJ * likelihood(evidence, two) * likelihoodBetween(evidence, i, j)
      pairs += pair
      let havingIJ = pair
      if (maxCauses > 2) {
        likelihoodOfThirds(network, evidence, two, i, j, thirds, scratch)
        let sum = 0
        for (let k = j + 1; k < size; k++) {
          const triple = oddsIJ * odds[k]! * thirds[k]!
          having[k]! += triple
          sum += triple
        }
        triples += sum
        havingIJ += sum
      }
      having[j]! += havingIJ
      havingI += havingIJ
    }
    having[i]! += havingI
  }
  return { total: singles + pairs + triples, having, bySize: [singles, pairs, triples] }
}

/** Likelihood of the present findings for a set whose product of `quiet` and `silent` is in `silence`. */
export function likelihood(evidence: Evidence, silence: Float64Array): number {
  const { columns, firstHalf, firstQuarter } = evidence
  let whole = 1
  for (let f = 0; f < firstHalf; f++) whole *= 1 - silence[f]!
  if (firstHalf === columns) return whole
  let half = 1
  for (let f = firstHalf; f < firstQuarter; f++) half *= 1 - silence[f]!
  let quarter = 1
  for (let f = firstQuarter; f < columns; f++) quarter *= 1 - silence[f]!
  // Exponents are halves and quarters because a square root is exact and quick where a power is neither.
  return whole * Math.sqrt(half * Math.sqrt(quarter))
}

/** Likelihood of the numbers that lie between two cuts: P(not beyond the severer) - P(not beyond the milder). */
export function likelihoodBetween(evidence: Evidence, first: number, second = -1, third = -1): number {
  const { between, milderQuiet, milderSilent, severerQuiet, severerSilent } = evidence
  let product = 1
  for (let b = 0; b < between; b++) {
    let milder = milderQuiet[b]! * milderSilent[first * between + b]!
    let severer = severerQuiet[b]! * severerSilent[first * between + b]!
    if (second >= 0) {
      milder *= milderSilent[second * between + b]!
      severer *= severerSilent[second * between + b]!
    }
    if (third >= 0) {
      milder *= milderSilent[third * between + b]!
      severer *= severerSilent[third * between + b]!
    }
    // Two cuts that the base puts equally often leave nothing between them: keep the set possible.
    product *= Math.max(severer - milder, 1e-9)
  }
  return product
}

/** Writes the likelihood of each set {i, j, k} with k > j into `thirds`; 0 where k is excluded. */
function likelihoodOfThirds(
  network: Network,
  evidence: Evidence,
  two: Float64Array,
  i: number,
  j: number,
  thirds: Float64Array,
  scratch: Float64Array,
): void {
  const { size, excluded, excludesAny } = network
  const { columns, silent, firstHalf, firstQuarter, between } = evidence
  productOfThirds(two, silent, columns, 0, firstHalf, j + 1, size, thirds)
  if (firstHalf < firstQuarter) {
    productOfThirds(two, silent, columns, firstHalf, firstQuarter, j + 1, size, scratch)
    for (let k = j + 1; k < size; k++) thirds[k]! *= Math.sqrt(scratch[k]!)
  }
  if (firstQuarter < columns) {
    productOfThirds(two, silent, columns, firstQuarter, columns, j + 1, size, scratch)
    for (let k = j + 1; k < size; k++) thirds[k]! *= Math.sqrt(Math.sqrt(scratch[k]!))
  }
  if (between > 0) {
    for (let k = j + 1; k < size; k++) thirds[k]! *= likelihoodBetween(evidence, i, j, k)
  }
  if (excludesAny[i] === 1 || excludesAny[j] === 1) {
    for (let k = j + 1; k < size; k++) {
      if (excluded[i * size + k] === 1 || excluded[j * size + k] === 1) thirds[k] = 0
    }
  }
}

/**
 * Product over the columns `from` to `to` of 1 - two * silent, for every k from `first` on.
 * Four causes and two columns at a time: nine tenths of an assessment are spent here, and a chain of
 * multiplications that wait for one another would take twice as long.
 */
function productOfThirds(
  two: Float64Array,
  silent: Float64Array,
  columns: number,
  from: number,
  to: number,
  first: number,
  size: number,
  out: Float64Array,
): void {
  let k = first
  for (; k + 3 < size; k += 4) {
    let a = k * columns + from
    let b = a + columns
    let c = b + columns
    let d = c + columns
    let productA = 1
    let productB = 1
    let productC = 1
    let productD = 1
    let f = from
    for (; f + 1 < to; f += 2) {
      const p = two[f]!
      const q = two[f + 1]!
      productA *= (1 - p * silent[a]!) * (1 - q * silent[a + 1]!)
      productB *= (1 - p * silent[b]!) * (1 - q * silent[b + 1]!)
      productC *= (1 - p * silent[c]!) * (1 - q * silent[c + 1]!)
      productD *= (1 - p * silent[d]!) * (1 - q * silent[d + 1]!)
      a += 2
      b += 2
      c += 2
      d += 2
    }
    if (f < to) {
      const p = two[f]!
      productA *= 1 - p * silent[a]!
      productB *= 1 - p * silent[b]!
      productC *= 1 - p * silent[c]!
      productD *= 1 - p * silent[d]!
    }
    out[k] = productA
    out[k + 1] = productB
    out[k + 2] = productC
    out[k + 3] = productD
  }
  for (; k < size; k++) {
    let product = 1
    for (let f = from; f < to; f++) product *= 1 - two[f]! * silent[k * columns + f]!
    out[k] = product
  }
}
