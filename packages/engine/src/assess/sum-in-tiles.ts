/**
 * Sums over sets of causes, three by two at a time.
 *
 * Nine tenths of an assessment are spent on sets of three, so their work is cut to one addition and one multiplication
 * a finding. With q for 1 - leak, s for 1 - strength and t for strength, the noisy-OR of the set {i, j, k} is
 *
 *     1 - q s_i s_j s_k  =  q s_i s_j (c + t_k)   with   c = 1 / (q s_i s_j) - 1
 *
 * The factor before the bracket belongs to single causes and goes into their odds once; c belongs to the pair. The
 * pairs of a middle cause j with each i before it, and each k after it, form a rectangle, which is walked in tiles of
 * three by two: six products that do not wait for one another, share five loads and fit in a processor's registers.
 */

import type { Evidence } from './evidence.ts'
import { likelihoodBetween } from './likelihood.ts'
import type { Network } from './network.ts'
import type { Sums } from './sums.ts'
import type { Kernel } from './tiles/kernel.ts'
import { firsts, placeInTiles, type Room, thirds } from './tiles/room.ts'

/** The least product of all factors q s_i s_j that keeps the brackets far from the largest number a computer holds. */
const leastScale = 1e-200

/** The sums over sets, or nothing where the numbers are so extreme that a product of brackets could overflow. */
export type SumInTiles = (network: Network, evidence: Evidence) => Sums | undefined

/**
 * Sums with a kernel that nobody else uses. Its room serves call after call, each of which writes before it reads:
 * allocating it anew would take a tenth of the time.
 */
export function summingWith(kernel: Kernel): SumInTiles {
  let room = kernel.moveTo(0, 0)
  return (network, evidence) => {
    const { size, columns } = evidence
    if (room.size < size || room.columns < columns) {
      room = kernel.moveTo(Math.max(room.size, size), Math.max(room.columns, columns))
    }
    const quietLeak = fillTables(room, evidence)
    return quietLeak === undefined ? undefined : sum(kernel, room, network, evidence, quietLeak)
  }
}

/**
 * Writes the tables of the brackets and returns the product of q over the findings; nothing where the numbers are so
 * extreme that a product of brackets could overflow.
 */
function fillTables(room: Room, { size, columns, quiet, silent, odds }: Evidence): number | undefined {
  const { quietOdds, perQuiet, perSilent } = room
  const [fromEven, fromOdd] = room.strengths
  // What an earlier call left beyond the last condition is multiplied by odds of 0, and must not be infinite.
  const lastTile = (size - (size % firsts)) * columns
  perSilent.fill(0, lastTile, lastTile + firsts * columns)
  let quietLeak = 1
  for (let f = 0; f < columns; f++) quietLeak *= quiet[f]!
  let least = 1
  for (let c = 0, at = 0; c < size; c++) {
    let asFirst = placeInTiles(c, firsts, columns)
    let even = placeInTiles(c, thirds, columns)
    let odd = placeInTiles(c + 1, thirds, columns)
    let silence = 1
    for (let f = 0; f < columns; f++, at++, asFirst += firsts, even += thirds, odd += thirds) {
      const s = silent[at]!
      const inverse = 1 / s
      silence *= s
      perSilent[asFirst] = inverse
      perQuiet[at] = inverse / quiet[f]!
      fromEven[even] = 1 - s
      fromOdd[odd] = 1 - s
    }
    if (silence < least) least = silence
    quietOdds[c] = odds[c]! * silence
  }
  room.pairOdds.fill(0)
  room.thirdOdds.fill(0)
  room.sums.fill(0)
  return quietLeak * least * least > leastScale ? quietLeak : undefined
}

function sum(kernel: Kernel, room: Room, network: Network, evidence: Evidence, quietLeak: number): Sums {
  const { size, excluded } = network
  const { columns, odds, between } = evidence
  const { maxCauses } = network.base.model
  const { quietOdds, pairOdds, thirdOdds, sums } = room
  let ofOne = 0
  let ofTwo = 0
  let ofThree = 0
  for (let j = 0; j < size; j++) {
    const oddsOfJ = quietLeak * quietOdds[j]!
    const one = oddsOfJ * bracketsOfOne(room, evidence, j)
    ofOne += one
    sums[j]! += one
    if (maxCauses === 1) continue
    for (let i = 0; i < j; i++) {
      pairOdds[i] = oddsOfJ * quietOdds[i]! * (1 - excluded[j * size + i]!)
      if (between > 0) pairOdds[i]! *= likelihoodBetween(evidence, i, j)
    }
    const two = kernel.addPairs(columns, j)
    ofTwo += two
    sums[j]! += two
    if (maxCauses === 2) continue
    for (let k = j + 1; k < size; k++) thirdOdds[k] = odds[k]! * (1 - excluded[j * size + k]!)
    const three = addSetsOfThree(kernel, room, network, evidence, j, oddsOfJ)
    ofThree += three
    sums[j]! += three
  }
  return { total: ofOne + ofTwo + ofThree, having: sums.slice(0, size), bySize: [ofOne, ofTwo, ofThree] }
}

/** Likelihood of one cause alone, less the factors that its odds hold already. */
function bracketsOfOne({ perQuiet }: Room, evidence: Evidence, j: number): number {
  const { columns } = evidence
  let product = likelihoodBetween(evidence, j)
  for (let f = 0, at = j * columns; f < columns; f++, at++) product *= perQuiet[at]! - 1
  return product
}

/**
 * Weight of all sets of a pair of `j` and a third cause after it. Tiles with a first that excludes some third go set by
 * set (the other pairs are left out before), and so do numbers between two cuts, which no product of brackets can hold.
 */
function addSetsOfThree(
  kernel: Kernel,
  room: Room,
  network: Network,
  evidence: Evidence,
  j: number,
  oddsOfJ: number,
): number {
  const { size, lastExcluded } = network
  const { columns, between } = evidence
  if (between > 0) return addOneByOne(room, network, evidence, j, oddsOfJ, 0, j)
  let sum = 0
  let from = 0
  for (let i = 0; i < j; i += firsts) {
    if (lastExcluded[i]! <= j && lastExcluded[i + 1]! <= j && lastExcluded[i + 2]! <= j) continue
    sum += kernel.addSetsOfThree(size, columns, j, from, i)
    sum += addOneByOne(room, network, evidence, j, oddsOfJ, i, Math.min(i + firsts, j))
    from = i + firsts
  }
  return sum + kernel.addSetsOfThree(size, columns, j, from, j)
}

/** The same for the firsts `from` to `to`, set by set. */
function addOneByOne(
  room: Room,
  network: Network,
  evidence: Evidence,
  j: number,
  oddsOfJ: number,
  from: number,
  to: number,
): number {
  const { size, excluded } = network
  const { columns, silent } = evidence
  const { quietOdds, pairBrackets, thirdOdds, sums } = room
  let sum = 0
  for (let i = from; i < to; i++) {
    if (excluded[j * size + i] === 1) continue
    const row = placeInTiles(i, firsts, columns)
    for (let k = j + 1; k < size; k++) {
      if (excluded[i * size + k] === 1) continue
      let weight = oddsOfJ * quietOdds[i]! * thirdOdds[k]! * likelihoodBetween(evidence, i, j, k)
      for (let f = 0; f < columns; f++) {
        weight *= pairBrackets[row + f * firsts]! + (1 - silent[k * columns + f]!)
      }
      sums[i]! += weight
      sums[k]! += weight
      sum += weight
    }
  }
  return sum
}
