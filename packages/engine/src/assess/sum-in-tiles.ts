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

/** The least product of all factors q s_i s_j that keeps the brackets far from the largest number a computer holds. */
const leastScale = 1e-200

/** Conditions in the first place of a set of three that are worked on at once, and in the third place. */
const firsts = 3
const thirds = 2

/**
 * Room to work in. A table "in tiles of n" holds n conditions side by side, finding by finding.
 * One room serves call after call, each of which writes before it reads: allocating it anew would take a tenth of the time.
 */
interface Room {
  /** The most conditions and findings it holds. */
  readonly size: number
  readonly columns: number
  /** Odds times the product of s over the findings. */
  readonly quietOdds: Float64Array
  /** 1 / (q s) by condition and finding. */
  readonly perQuiet: Float64Array
  /** 1 / s in tiles of `firsts`. */
  readonly perSilent: Float64Array
  /** t in tiles of `thirds`: tiles that begin with an even condition, and tiles that begin with an odd one. */
  readonly strengths: readonly [Float64Array, Float64Array]
  /** Odds of the pairs of one condition with each before it; 0 beyond. */
  readonly pairOdds: Float64Array
  /** c of the pairs of one condition with each before it, in tiles of `firsts`. */
  readonly pairBrackets: Float64Array
  /** Odds of the thirds that go with one condition; 0 beyond. */
  readonly thirdOdds: Float64Array
}

let room = roomFor(0, 0)

function roomFor(size: number, columns: number): Room {
  const height = size + firsts + thirds
  const table = () => new Float64Array(height * columns)
  return {
    size,
    columns,
    quietOdds: new Float64Array(size),
    perQuiet: table(),
    perSilent: table(),
    strengths: [table(), table()],
    pairOdds: new Float64Array(height),
    pairBrackets: table(),
    thirdOdds: new Float64Array(height),
  }
}

/**
 * Writes the tables of the brackets and returns the product of q over the findings; nothing where the numbers are so
 * extreme that a product of brackets could overflow.
 */
function fillTables({ size, columns, quiet, silent, odds }: Evidence): number | undefined {
  if (room.size < size || room.columns < columns) {
    room = roomFor(Math.max(room.size, size), Math.max(room.columns, columns))
  }
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
  return quietLeak * least * least > leastScale ? quietLeak : undefined
}

/** The sums over sets, or nothing where the numbers are so extreme that a product of brackets could overflow. */
export function sumInTiles(network: Network, evidence: Evidence): Sums | undefined {
  const { size, excluded } = network
  const { odds } = evidence
  const { maxCauses } = network.base.model
  const quietLeak = fillTables(evidence)
  if (quietLeak === undefined) return undefined
  const { quietOdds, pairOdds, thirdOdds } = room
  const sums = new Float64Array(size + firsts + thirds)
  let ofOne = 0
  let ofTwo = 0
  let ofThree = 0
  for (let j = 0; j < size; j++) {
    const oddsOfJ = quietLeak * quietOdds[j]!
    const one = oddsOfJ * bracketsOfOne(evidence, j)
    ofOne += one
    sums[j]! += one
    if (maxCauses === 1) continue
    for (let i = 0; i < j; i++) pairOdds[i] = oddsOfJ * quietOdds[i]! * (1 - excluded[j * size + i]!)
    const two = addPairs(evidence, j, sums)
    ofTwo += two
    sums[j]! += two
    if (maxCauses === 2) continue
    for (let k = j + 1; k < size; k++) thirdOdds[k] = odds[k]! * (1 - excluded[j * size + k]!)
    const three = addSetsOfThree(network, evidence, j, sums)
    ofThree += three
    sums[j]! += three
  }
  const total = ofOne + ofTwo + ofThree
  return { total, having: sums.subarray(0, size), bySize: [ofOne, ofTwo, ofThree] }
}

/** Likelihood of one cause alone, less the factors that its odds hold already. */
function bracketsOfOne(evidence: Evidence, j: number): number {
  const { columns } = evidence
  const { perQuiet } = room
  let product = likelihoodBetween(evidence, j)
  for (let f = 0, at = j * columns; f < columns; f++, at++) product *= perQuiet[at]! - 1
  return product
}

/** Writes the brackets of the pairs of `j`, adds each pair's weight to its first in `sums`, and returns the sum of all. */
function addPairs(evidence: Evidence, j: number, sums: Float64Array): number {
  const { columns, between } = evidence
  const { perQuiet, perSilent, pairOdds, pairBrackets } = room
  const own = j * columns
  let sum = 0
  let at = 0
  for (let i = 0; i < j; i += firsts) {
    let a = pairOdds[i]!
    let b = pairOdds[i + 1]!
    let c = pairOdds[i + 2]!
    for (let f = 0; f < columns; f++) {
      const ofJ = perQuiet[own + f]!
      const ofA = ofJ * perSilent[at]! - 1
      const ofB = ofJ * perSilent[at + 1]! - 1
      const ofC = ofJ * perSilent[at + 2]! - 1
      pairBrackets[at] = ofA
      pairBrackets[at + 1] = ofB
      pairBrackets[at + 2] = ofC
      a *= ofA
      b *= ofB
      c *= ofC
      at += firsts
    }
    if (between > 0) {
      a *= likelihoodBetween(evidence, i, j)
      if (i + 1 < j) b *= likelihoodBetween(evidence, i + 1, j)
      if (i + 2 < j) c *= likelihoodBetween(evidence, i + 2, j)
    }
    sums[i]! += a
    sums[i + 1]! += b
    sums[i + 2]! += c
    sum += a + b + c
  }
  return sum
}

/** Weight of all sets of the pairs of `j` and a third cause after it; each is added to its first and third in `sums`. */
function addSetsOfThree(network: Network, evidence: Evidence, j: number, sums: Float64Array): number {
  const { size, lastExcluded } = network
  const { columns, between } = evidence
  const { pairOdds, pairBrackets, thirdOdds } = room
  const strength = room.strengths[(j + 1) % 2]!
  const firstThird = j + 1
  const shift = firstThird % 2
  let sum = 0
  for (let i = 0; i < j; i = (i + firsts) | 0) {
    if (between > 0 || lastExcluded[i]! > j || lastExcluded[i + 1]! > j || lastExcluded[i + 2]! > j) {
      sum += addSetsOfThreeOneByOne(network, evidence, i, j, sums)
      continue
    }
    const oddsA = pairOdds[i]!
    const oddsB = pairOdds[i + 1]!
    const oddsC = pairOdds[i + 2]!
    const row = Math.imul(i, columns)
    const rowEnd = (row + Math.imul(firsts, columns)) | 0
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let third = Math.imul(firstThird + shift, columns)
    for (let k = firstThird; k < size; k = (k + thirds) | 0) {
      const oddsX = thirdOdds[k]!
      const oddsY = thirdOdds[k + 1]!
      let ax = oddsX
      let ay = oddsY
      let bx = oddsX
      let by = oddsY
      let cx = oddsX
      let cy = oddsY
      for (let pair = row; pair < rowEnd; pair = (pair + firsts) | 0) {
        const x = strength[third]!
        const y = strength[(third + 1) | 0]!
        const a = pairBrackets[pair]!
        const b = pairBrackets[(pair + 1) | 0]!
        const c = pairBrackets[(pair + 2) | 0]!
        ax *= a + x
        ay *= a + y
        bx *= b + x
        by *= b + y
        cx *= c + x
        cy *= c + y
        third = (third + thirds) | 0
      }
      sums[k]! += ax * oddsA + bx * oddsB + cx * oddsC
      sums[k + 1]! += ay * oddsA + by * oddsB + cy * oddsC
      sumA += ax + ay
      sumB += bx + by
      sumC += cx + cy
    }
    sumA *= oddsA
    sumB *= oddsB
    sumC *= oddsC
    sums[i]! += sumA
    sums[i + 1]! += sumB
    sums[i + 2]! += sumC
    sum += sumA + sumB + sumC
  }
  return sum
}

/**
 * The same for one tile of firsts from `from` on, set by set: for firsts that exclude some third (the other pairs are
 * left out before), and for numbers between two cuts, which no product of brackets can hold.
 */
function addSetsOfThreeOneByOne(
  network: Network,
  evidence: Evidence,
  from: number,
  j: number,
  sums: Float64Array,
): number {
  const { size, excluded } = network
  const { columns, silent } = evidence
  const { pairOdds, pairBrackets, thirdOdds } = room
  let sum = 0
  for (let i = from; i < Math.min(from + firsts, j); i++) {
    const row = placeInTiles(i, firsts, columns)
    for (let k = j + 1; k < size; k++) {
      if (excluded[i * size + k] === 1) continue
      let weight = pairOdds[i]! * thirdOdds[k]! * likelihoodBetween(evidence, i, j, k)
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

/** Where the first finding of a condition lies in a table in tiles. */
function placeInTiles(condition: number, tile: number, columns: number): number {
  const within = condition % tile
  return (condition - within) * columns + within
}
