/**
 * The heart of the engine: exact sums over every set of at most three simultaneous causes.
 *
 * The weight of a set is the product of its members' odds times, for each present finding, the noisy-OR
 * 1 - (1 - leak) * product of (1 - strength). Every term is positive and nothing is subtracted between sets,
 * so nothing can cancel (Heckerman's Quickscore, which does subtract, leaves 0..1 from about 14 present findings).
 */

import { newKernel } from '#kernel'
import { causeSets } from './cause-sets.ts'
import type { Evidence } from './evidence.ts'
import type { Network } from './network.ts'
import { summingWith } from './sum-in-tiles.ts'
import type { Sums } from './sums.ts'

const sumInTiles = summingWith(newKernel())

/** Sums the weights of all sets of at most `maxCauses` (1 to 3) conditions. */
export function sumOverSets(network: Network, evidence: Evidence): Sums {
  return sumInTiles(network, evidence) ?? sumOneByOne(network, evidence)
}

/** The same sums from the list of all sets: slower, and safe for numbers as extreme as they come. */
function sumOneByOne(network: Network, evidence: Evidence): Sums {
  const { count, total, first, second, third, weight } = causeSets(network, evidence)
  const having = new Float64Array(network.size)
  const bySize: [number, number, number] = [0, 0, 0]
  for (let set = 0; set < count; set++) {
    having[first[set]!]! += weight[set]!
    if (second[set]! >= 0) having[second[set]!]! += weight[set]!
    if (third[set]! >= 0) having[third[set]!]! += weight[set]!
    bySize[third[set]! >= 0 ? 2 : second[set]! >= 0 ? 1 : 0]! += weight[set]!
  }
  return { total, having, bySize }
}
