/** Every set of causes with its weight, one by one: for what the plain sums cannot give. */

import type { Evidence } from './evidence.ts'
import { likelihood, likelihoodBetween } from './likelihood.ts'
import type { Network } from './network.ts'

export interface CauseSets {
  readonly count: number
  readonly total: number
  readonly first: Int8Array
  /** -1 where the set is smaller. */
  readonly second: Int8Array
  readonly third: Int8Array
  readonly weight: Float64Array
}

/** Lists all sets of at most `maxCauses` conditions with their weights, in a fixed order. */
export function causeSets(
  network: Network,
  evidence: Evidence,
  maxCauses: number = network.base.model.maxCauses,
): CauseSets {
  const { size, excluded } = network
  const { columns, quiet, silent, odds } = evidence
  const most = size + (size * (size - 1)) / 2 + (size * (size - 1) * (size - 2)) / 6
  const first = new Int8Array(most)
  const second = new Int8Array(most).fill(-1)
  const third = new Int8Array(most).fill(-1)
  const weight = new Float64Array(most)
  const one = new Float64Array(columns)
  const two = new Float64Array(columns)
  const three = new Float64Array(columns)
  let count = 0
  let total = 0
  const add = (i: number, j: number, k: number, value: number): void => {
    first[count] = i
    second[count] = j
    third[count] = k
    weight[count] = value
    total += value
    count++
  }
  for (let i = 0; i < size; i++) {
    for (let f = 0; f < columns; f++) one[f] = quiet[f]! * silent[i * columns + f]!
    add(i, -1, -1, odds[i]! * likelihood(one) * likelihoodBetween(evidence, i))
    for (let j = i + 1; maxCauses > 1 && j < size; j++) {
      if (excluded[i * size + j] === 1) continue
      for (let f = 0; f < columns; f++) two[f] = one[f]! * silent[j * columns + f]!
      add(i, j, -1, odds[i]! * odds[j]! * likelihood(two) * likelihoodBetween(evidence, i, j))
      for (let k = j + 1; maxCauses > 2 && k < size; k++) {
        if (excluded[i * size + k] === 1 || excluded[j * size + k] === 1) continue
        for (let f = 0; f < columns; f++) three[f] = two[f]! * silent[k * columns + f]!
        const between = likelihoodBetween(evidence, i, j, k)
        add(i, j, k, odds[i]! * odds[j]! * odds[k]! * likelihood(three) * between)
      }
    }
  }
  return { count, total, first, second, third, weight }
}
