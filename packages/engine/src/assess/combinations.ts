/** Causes together: the likeliest pair, the ranking by expected sufficiency, and what three causes leave out. */

import { stateOf } from '../answers/state.ts'
import type { Answers, Combinations } from '../assessment.ts'
import { type CauseSets, causeSets } from './cause-sets.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Network } from './network.ts'

/**
 * What the sets of causes say that single probabilities cannot. Takes each set one by one, which is some forty times
 * the work of `assess`.
 *
 * @example
 * const answers = { 'sensation.muscle-spasm': 'present', 'sensation.urge-to-move': 'present' }
 * const { together, leftOut } = combinations(network, answers)
 * together.conditions // => ['nocturnal-leg-cramps', 'restless-legs-syndrome']
 * leftOut < 0.01 // => true
 */
export function combinations(network: Network, answers: Answers): Combinations {
  const evidence = evidenceOf(network, stateOf(network, answers))
  const sets = causeSets(network, evidence)
  return {
    together: likeliestPair(network, sets),
    leftOut: leftOutBound(network, sets),
    bySufficiency: bySufficiency(network, evidence, sets),
  }
}

function likeliestPair(network: Network, sets: CauseSets): Combinations['together'] {
  const { size, other } = network
  const joint = new Float64Array(size * size)
  for (let s = 0; s < sets.count; s++) {
    const [i, j, k, weight] = [sets.first[s]!, sets.second[s]!, sets.third[s]!, sets.weight[s]!]
    if (j >= 0) joint[i * size + j]! += weight
    if (k >= 0) {
      joint[i * size + k]! += weight
      joint[j * size + k]! += weight
    }
  }
  let best: readonly [number, number] = [0, 1]
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      if (i === other || j === other) continue
      if (joint[i * size + j]! > joint[best[0] * size + best[1]]!) best = [i, j]
    }
  }
  const [i, j] = best
  const id = (index: number) => network.base.conditions[index]!.id
  return { conditions: [id(i), id(j)], probability: joint[i * size + j]! / sets.total }
}

/**
 * Upper bound on the share of sets with four causes and more.
 *
 * The logarithm of a noisy-OR likelihood is a concave function of a sum over the causes, hence submodular: a cause
 * adds the less, the more there are. So for any pair ab and further causes T, w(ab + T) <= w(ab) * product over d in T
 * of r_d, with r_d = w(abd) / w(ab). Summed over the sets T of two and more that is w(ab) (product of (1 + r_d) - 1 -
 * sum of r_d), and every set of four causes is counted by at least six pairs.
 */
function leftOutBound(network: Network, sets: CauseSets): number {
  const { size } = network
  if (network.base.model.maxCauses < 3) return 1
  const pair = new Float64Array(size * size)
  for (let s = 0; s < sets.count; s++) {
    if (sets.second[s]! >= 0 && sets.third[s]! < 0)
      pair[sets.first[s]! * size + sets.second[s]!] = sets.weight[s]!
  }
  const product = new Float64Array(size * size).fill(1)
  const sum = new Float64Array(size * size)
  for (let s = 0; s < sets.count; s++) {
    const k = sets.third[s]!
    if (k < 0) continue
    const [i, j, weight] = [sets.first[s]!, sets.second[s]!, sets.weight[s]!]
    for (const at of [i * size + j, i * size + k, j * size + k]) {
      if (pair[at] === 0) continue
      const ratio = weight / pair[at]!
      product[at]! *= 1 + ratio
      sum[at]! += ratio
    }
  }
  let tail = 0
  for (let at = 0; at < pair.length; at++) tail += pair[at]! * Math.max(product[at]! - 1 - sum[at]!, 0)
  tail /= 6
  return tail / (sets.total + tail)
}

/**
 * Expected sufficiency (Richens, Lee and Johri 2020, Nature Communications 11:3923): how many of the present findings
 * would remain if every other cause, the leak among them, were switched off. For a noisy-OR that is, for each set
 * that holds the cause, the sum over present findings of strength / P(present | set).
 */
function bySufficiency(network: Network, evidence: Evidence, sets: CauseSets): Combinations['bySufficiency'] {
  const { size, other, base } = network
  const { columns, quiet, silent } = evidence
  const sufficiency = new Float64Array(size)
  for (let s = 0; s < sets.count; s++) {
    const members = [sets.first[s]!, sets.second[s]!, sets.third[s]!].filter((member) => member >= 0)
    const share = sets.weight[s]! / sets.total
    for (let f = 0; f < columns; f++) {
      let silence = quiet[f]!
      for (const member of members) silence *= silent[member * columns + f]!
      for (const member of members) {
        sufficiency[member]! += (share * (1 - silent[member * columns + f]!)) / (1 - silence)
      }
    }
  }
  return base.conditions
    .flatMap((condition, index) =>
      index === other ? [] : [{ condition: condition.id, sufficiency: sufficiency[index]! }],
    )
    .sort((first, second) => second.sufficiency - first.sufficiency)
}
