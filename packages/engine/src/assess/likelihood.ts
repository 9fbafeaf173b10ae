/** How likely the known findings are for one set of causes. */

import type { Evidence } from './evidence.ts'

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
