/** The order of the blocks: drawn from a seed, and every other order that could have been drawn. */

import { type Random, seededRandom } from '../stats/seeded-random.ts'
import type { Arm, TrialDesign } from './trial.ts'

/** No more blocks alike in a row than this in a balanced order: nobody should go without for months. */
const longestRun = 3

export type BlockOrder = Pick<TrialDesign, 'order' | 'blocks'>

/** A schedule as numbers: 1 for a block with the measure, 0 for a usual one. */
export type Assignment = Uint8Array

/** All orders that could be drawn, each as likely as the other. */
export interface Orders {
  readonly blocks: number
  /** How many there are; exact up to 2^53. */
  readonly count: number
  /** Writes one order, by its number from 0 to `count - 1`; for orders few enough to go through, below 2^31. */
  readonly write: (number: number, into: Assignment) => void
  /** Writes one order, drawn at random. */
  readonly draw: (random: Random, into: Assignment) => void
  /** The most orders that are alike in their first blocks; for pairs an even number of blocks. */
  readonly mostAlike: (firstBlocks: number) => number
}

/** Every order that could be drawn for this design. */
export function ordersOf({ order, blocks }: BlockOrder): Orders {
  return order === 'pairs' ? pairOrders(blocks) : balancedOrders(blocks)
}

function pairOrders(blocks: number): Orders {
  const setPair = (into: Assignment, pair: number, isMeasureFirst: boolean): void => {
    const first = isMeasureFirst ? 1 : 0
    into[2 * pair] = first
    into[2 * pair + 1] = 1 - first
  }
  const pairs = blocks / 2
  return {
    blocks,
    count: 2 ** pairs,
    write: (number, into) => {
      for (let pair = 0; pair < pairs; pair++) setPair(into, pair, ((number >>> pair) & 1) === 0)
    },
    draw: (random, into) => {
      for (let pair = 0; pair < pairs; pair++) setPair(into, pair, random() < 0.5)
    },
    mostAlike: (firstBlocks) => 2 ** (pairs - firstBlocks / 2),
  }
}

/**
 * Balanced orders by counting how many ways there are to go on: with the ways known, an order is drawn block by block
 * with no order favored, and none has to be thrown away.
 */
function balancedOrders(blocks: number): Orders {
  const half = blocks / 2
  const { ways, at } = waysToGoOn(half)
  /** Walks through the blocks; `choose` says whether the next one is the measure, given the ways of each choice. */
  const walk = (into: Assignment, choose: (withMeasure: number, withUsual: number) => boolean): void => {
    let measures = half
    let usuals = half
    let last = 0
    let run = 0
    for (let block = 0; block < blocks; block++) {
      const withMeasure = ways[at(measures - 1, usuals, 1, last === 1 ? run + 1 : 1)]!
      const withUsual = ways[at(measures, usuals - 1, 0, last === 0 ? run + 1 : 1)]!
      const arm = choose(withMeasure, withUsual) ? 1 : 0
      run = last === arm ? run + 1 : 1
      last = arm
      measures -= arm
      usuals -= 1 - arm
      into[block] = arm
    }
  }
  return {
    blocks,
    count: ways[at(half, half, 0, 0)]!,
    write: (number, into) => {
      let left = number
      walk(into, (withMeasure) => {
        if (left < withMeasure) return true
        left -= withMeasure
        return false
      })
    },
    draw: (random, into) => {
      walk(into, (withMeasure, withUsual) => random() * (withMeasure + withUsual) < withMeasure)
    },
    mostAlike: (firstBlocks) => {
      type Rest = readonly [measures: number, usuals: number, last: number, run: number]
      let rests: readonly Rest[] = [[half, half, 0, 0]]
      for (let block = 0; block < firstBlocks; block++) {
        const next = rests.flatMap(([measures, usuals, last, run]): readonly Rest[] => [
          [measures - 1, usuals, 1, last === 1 ? run + 1 : 1],
          [measures, usuals - 1, 0, last === 0 ? run + 1 : 1],
        ])
        const possible = next.filter((rest) => ways[at(...rest)]! > 0)
        rests = [...new Map(possible.map((rest) => [at(...rest), rest])).values()]
      }
      return Math.max(...rests.map((rest) => ways[at(...rest)]!))
    },
  }
}

/** In how many ways a balanced order can go on, by blocks left of each arm, the last arm and how long it has run. */
function waysToGoOn(half: number): {
  readonly ways: Float64Array
  readonly at: (measures: number, usuals: number, last: number, run: number) => number
} {
  // One row before zero and one beyond the longest run, which stay at 0 ways.
  const side = half + 2
  const runs = longestRun + 2
  const at = (measures: number, usuals: number, last: number, run: number): number =>
    (((measures + 1) * side + usuals + 1) * 2 + last) * runs + run
  const ways = new Float64Array(side * side * 2 * runs)
  for (let measures = 0; measures <= half; measures++) {
    for (let usuals = 0; usuals <= half; usuals++) {
      for (let run = 0; run <= longestRun; run++) {
        for (const last of [0, 1]) {
          const isDone = measures === 0 && usuals === 0
          const withMeasure = ways[at(measures - 1, usuals, 1, last === 1 ? run + 1 : 1)]!
          const withUsual = ways[at(measures, usuals - 1, 0, last === 0 ? run + 1 : 1)]!
          ways[at(measures, usuals, last, run)] = isDone ? 1 : withMeasure + withUsual
        }
      }
    }
  }
  return { ways, at }
}

/** All orders when there are at most so many, otherwise a random sample of them. */
export function sampleOrders(orders: Orders, most: number, random: Random): Assignment[] {
  const isExact = orders.count <= most
  return Array.from({ length: isExact ? orders.count : most }, (_, number) => {
    const order = new Uint8Array(orders.blocks)
    if (isExact) orders.write(number, order)
    else orders.draw(random, order)
    return order
  })
}

/**
 * The arm of each block. The same seed always gives the same schedule: block by block (or pair by pair) one number of
 * `seededRandom(seed)` decides, and the measure comes when it lies below the share of the remaining orders that
 * begin with it.
 *
 * @example
 * scheduleOf({ order: 'pairs', blocks: 4 }, 1) // => ['usual', 'measure', 'measure', 'usual']
 */
export function scheduleOf(design: BlockOrder, seed: number): Arm[] {
  const drawn = new Uint8Array(design.blocks)
  ordersOf(design).draw(seededRandom(seed), drawn)
  return Array.from(drawn, (arm) => (arm === 1 ? 'measure' : 'usual'))
}
