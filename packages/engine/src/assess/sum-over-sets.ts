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
  total: number
  /** Weight of the sets that hold each condition. */
  readonly having: Float64Array
  /** Weight of all sets of exactly 1, 2 and 3 causes. */
  readonly bySize: Float64Array
}

/** Scratch memory of one call, so that the loops allocate nothing. */
interface Scratch {
  readonly one: Float64Array
  readonly two: Float64Array
  readonly odds: Float64Array
}

/** Likelihood of the columns for a set whose product of `quiet` and `silent` is in `silence`. */
function likelihood(evidence: Evidence, silence: Float64Array): number {
  const { columns, firstHalf, firstQuarter } = evidence
  let whole = 1
  let half = 1
  let quarter = 1
  for (let f = 0; f < firstHalf; f++) whole *= 1 - silence[f]!
  for (let f = firstHalf; f < firstQuarter; f++) half *= 1 - silence[f]!
  for (let f = firstQuarter; f < columns; f++) quarter *= 1 - silence[f]!
  return tempered(whole, half, quarter)
}

function tempered(whole: number, half: number, quarter: number): number {
  return quarter === 1
    ? half === 1
      ? whole
      : whole * Math.sqrt(half)
    : whole * Math.sqrt(half * Math.sqrt(quarter))
}

/** Likelihood of numbers between two cuts: P(not beyond the severer) - P(not beyond the milder). */
function betweenLikelihood(evidence: Evidence, first: number, second: number, third: number): number {
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

/** Sums the weights of all sets of at most `maxCauses` (1 to 3) conditions. */
export function sumOverSets(network: Network, evidence: Evidence): Sums {
  const { size, excluded, excludesAny } = network
  const { columns, quiet, silent, odds, firstHalf, firstQuarter, between } = evidence
  const { maxCauses } = network.base.model
  const having = new Float64Array(size)
  const bySize = new Float64Array(3)
  const scratch: Scratch = {
    one: new Float64Array(columns),
    two: new Float64Array(columns),
    odds: new Float64Array(size),
  }
  const { one, two } = scratch
  const plain = firstHalf === columns && between === 0
  let singles = 0
  let pairs = 0
  let triples = 0
  for (let i = 0; i < size; i++) {
    const oddsI = odds[i]!
    const rowI = i * columns
    for (let f = 0; f < columns; f++) one[f] = quiet[f]! * silent[rowI + f]!
    let weight = oddsI * likelihood(evidence, one)
    if (between > 0) weight *= betweenLikelihood(evidence, i, -1, -1)
    having[i]! += weight
    singles += weight
    if (maxCauses < 2) continue
    let havingI = 0
    for (let j = i + 1; j < size; j++) {
      if (excluded[i * size + j] === 1) continue
      const rowJ = j * columns
      const oddsIJ = oddsI * odds[j]!
      for (let f = 0; f < columns; f++) two[f] = one[f]! * silent[rowJ + f]!
      let pair = oddsIJ * likelihood(evidence, two)
      if (between > 0) pair *= betweenLikelihood(evidence, i, j, -1)
      pairs += pair
      let havingIJ = pair
      if (maxCauses > 2) {
        const third = oddsOfThird(network, scratch, odds, i, j)
        let sum = 0
        if (plain) {
          for (let k = j + 1; k < size; k++) {
            const rowK = k * columns
            let even = oddsIJ * third[k]!
            let odd = 1
            let f = 0
            for (; f + 1 < columns; f += 2) {
              even *= 1 - two[f]! * silent[rowK + f]!
              odd *= 1 - two[f + 1]! * silent[rowK + f + 1]!
            }
            if (f < columns) even *= 1 - two[f]! * silent[rowK + f]!
            const triple = even * odd
            having[k]! += triple
            sum += triple
          }
        } else {
          for (let k = j + 1; k < size; k++) {
            const rowK = k * columns
            let whole = oddsIJ * third[k]!
            let half = 1
            let quarter = 1
            for (let f = 0; f < firstHalf; f++) whole *= 1 - two[f]! * silent[rowK + f]!
            for (let f = firstHalf; f < firstQuarter; f++) half *= 1 - two[f]! * silent[rowK + f]!
            for (let f = firstQuarter; f < columns; f++) quarter *= 1 - two[f]! * silent[rowK + f]!
            let triple = tempered(whole, half, quarter)
            if (between > 0) triple *= betweenLikelihood(evidence, i, j, k)
            having[k]! += triple
            sum += triple
          }
        }
        triples += sum
        havingIJ += sum
      }
      having[j]! += havingIJ
      havingI += havingIJ
    }
    having[i]! += havingI
  }
  bySize[0] = singles
  bySize[1] = pairs
  bySize[2] = triples
  void excludesAny
  return { total: singles + pairs + triples, having, bySize }
}

/** Odds of a third cause beside two others: none for one that either of them excludes. */
function oddsOfThird(
  network: Network,
  scratch: Scratch,
  odds: Float64Array,
  first: number,
  second: number,
): Float64Array {
  const { size, excluded, excludesAny } = network
  if (excludesAny[first] === 0 && excludesAny[second] === 0) return odds
  for (let k = second + 1; k < size; k++) {
    const isExcluded = excluded[first * size + k] === 1 || excluded[second * size + k] === 1
    scratch.odds[k] = isExcluded ? 0 : odds[k]!
  }
  return scratch.odds
}
