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
  const { size, excluded, excludesAny } = network
  const { columns, quiet, silent, odds, between } = evidence
  const { maxCauses } = network.base.model
  const having = new Float64Array(size)
  const one = new Float64Array(columns)
  const two = new Float64Array(columns)
  const compatible = new Float64Array(size)
  let singles = 0
  let pairs = 0
  let triples = 0
  for (let i = 0; i < size; i++) {
    const oddsI = odds[i]!
    for (let f = 0; f < columns; f++) one[f] = quiet[f]! * silent[i * columns + f]!
    let single = oddsI * likelihood(one)
    if (between > 0) single *= likelihoodBetween(evidence, i)
    singles += single
    let havingI = single
    for (let j = i + 1; maxCauses > 1 && j < size; j++) {
      if (excluded[i * size + j] === 1) continue
      const oddsIJ = oddsI * odds[j]!
      let pair = oddsIJ
      const rowJ = j * columns
      for (let f = 0; f < columns; f++) {
        const silence = one[f]! * silent[rowJ + f]!
        two[f] = silence
        pair *= 1 - silence
      }
      if (between > 0) pair *= likelihoodBetween(evidence, i, j)
      pairs += pair
      let havingIJ = pair
      if (maxCauses > 2) {
        let third = odds
        if (between > 0 || excludesAny[i] === 1 || excludesAny[j] === 1) {
          third = compatible
          writeCompatible(network, evidence, i, j, compatible)
        }
        const sum = sumThirds(silent, columns, size, two, third, oddsIJ, j + 1, having)
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

/** Odds of a third cause beside two others: none where one of them excludes it; with the numbers between two cuts. */
function writeCompatible(
  network: Network,
  evidence: Evidence,
  i: number,
  j: number,
  out: Float64Array,
): void {
  const { size, excluded } = network
  const { odds, between } = evidence
  for (let k = j + 1; k < size; k++) {
    out[k] = odds[k]! * (1 - (excluded[i * size + k]! | excluded[j * size + k]!))
    if (between > 0) out[k]! *= likelihoodBetween(evidence, i, j, k)
  }
}

/** Likelihood of the present findings for a set whose product of `quiet` and `silent` is in `silence`. */
export function likelihood(silence: Float64Array): number {
  let product = 1
  for (let f = 0; f < silence.length; f++) product *= 1 - silence[f]!
  return product
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

/**
 * Weight of all sets of two given causes and a third one from `first` on; each is added to its third cause in `having`.
 * Four thirds at a time: nine tenths of an assessment are spent here, and one chain of multiplications that wait for
 * one another would take twice as long.
 */
function sumThirds(
  silent: Float64Array,
  columns: number,
  size: number,
  two: Float64Array,
  third: Float64Array,
  oddsOfTwo: number,
  first: number,
  having: Float64Array,
): number {
  let sum = 0
  let k = first
  for (; k + 3 < size; k += 4) {
    let a = k * columns
    let b = a + columns
    let c = b + columns
    let d = c + columns
    let weightA = third[k]!
    let weightB = third[k + 1]!
    let weightC = third[k + 2]!
    let weightD = third[k + 3]!
    let f = 0
    for (; f + 1 < columns; f += 2) {
      const p = two[f]!
      const q = two[f + 1]!
      weightA *= (1 - p * silent[a]!) * (1 - q * silent[a + 1]!)
      weightB *= (1 - p * silent[b]!) * (1 - q * silent[b + 1]!)
      weightC *= (1 - p * silent[c]!) * (1 - q * silent[c + 1]!)
      weightD *= (1 - p * silent[d]!) * (1 - q * silent[d + 1]!)
      a += 2
      b += 2
      c += 2
      d += 2
    }
    if (f < columns) {
      const p = two[f]!
      weightA *= 1 - p * silent[a]!
      weightB *= 1 - p * silent[b]!
      weightC *= 1 - p * silent[c]!
      weightD *= 1 - p * silent[d]!
    }
    weightA *= oddsOfTwo
    weightB *= oddsOfTwo
    weightC *= oddsOfTwo
    weightD *= oddsOfTwo
    having[k]! += weightA
    having[k + 1]! += weightB
    having[k + 2]! += weightC
    having[k + 3]! += weightD
    sum += weightA + weightB + (weightC + weightD)
  }
  for (; k < size; k++) {
    let weight = oddsOfTwo * third[k]!
    for (let f = 0; f < columns; f++) weight *= 1 - two[f]! * silent[k * columns + f]!
    having[k]! += weight
    sum += weight
  }
  return sum
}
