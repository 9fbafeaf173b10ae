/** Draws for the tests: small helpers on a seeded source, so that a failing test names one number to repeat it. */

import { type Random, seededRandom } from '../stats/seeded-random.ts'

export interface Dice {
  readonly random: Random
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly one: <Item>(items: readonly Item[]) => Item
  readonly some: <Item>(items: readonly Item[], most: number) => Item[]
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

export function dice(seed: number): Dice {
  const random = seededRandom(seed)
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items]
    return items.map(() => left.splice(whole(0, left.length - 1), 1)[0]!)
  }
  return {
    random,
    whole,
    between: (low, high) => low + random() * (high - low),
    chance: (probability) => random() < probability,
    one: (items) => items[whole(0, items.length - 1)]!,
    some: (items, most) => shuffled(items).slice(0, whole(0, Math.min(most, items.length))),
    shuffled,
  }
}
