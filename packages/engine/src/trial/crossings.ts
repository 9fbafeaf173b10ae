/** Goes through the orders that could have been drawn: all of them, or a random sample when there are too many. */

import { longRandom } from '../stats/long-random.ts'
import type { Crossings } from '../stats/randomization-test.ts'
import type { Comparison } from './comparison.ts'
import type { Assignment, Orders } from './schedule.ts'

/** Orders looked at between two reports of progress. */
const chunk = 2000

export interface Sampling {
  /** Most orders to look at. All are looked at when there are no more than this. */
  readonly most: number
  /** Seed of the sample, when there are more. */
  readonly seed: number
}

/**
 * Collects the crossings in steps, so that a caller can show progress or stop: each step yields the share done, from 0
 * to 1. With a sample the drawn order counts as one of it, which keeps the test valid (Phipson and Smyth 2010).
 */
export function* collectCrossings(
  comparison: Comparison,
  orders: Orders,
  { most, seed }: Sampling,
): Generator<number, Crossings, void> {
  const isExact = orders.count <= most
  const random = longRandom(seed)
  const count = isExact ? orders.count : most
  const values = new Float64Array(count)
  const order: Assignment = new Uint8Array(orders.blocks)
  let found = 0
  for (let number = 0; number < count; number++) {
    if (number % chunk === 0) yield number / count
    if (isExact) orders.write(number, order)
    else orders.draw(random, order)
    const crossing = comparison.crossing(order)
    if (crossing !== undefined) values[found++] = crossing
  }
  return { sorted: values.slice(0, found).sort(), ties: count - found + (isExact ? 0 : 1) }
}

/** Runs steps to their end at once. */
export function finish<Result>(steps: Generator<number, Result, void>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
