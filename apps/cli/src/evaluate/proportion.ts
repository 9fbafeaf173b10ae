// A share of cases with the range that so few cases leave open.
import { reachOf95, shareInterval } from '@stillnight/engine'

export interface Proportion {
  /** `count / of`, or null when there is no case to count. */
  readonly value: number | null
  /** 95 % interval. */
  readonly low: number
  readonly high: number
  readonly count: number
  readonly of: number
}

/**
 * A proportion with its 95 % score interval (Wilson 1927), which stays within 0 to 1 and is honest about few cases.
 *
 * @example
 * proportion(8, 10) // => { value: 0.8, low: 0.490, high: 0.943, count: 8, of: 10 }
 */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { value: null, low: 0, high: 1, count, of }
  return { value: count / of, ...shareInterval(count, of, 1, reachOf95), count, of }
}

/** The proportion of the items for which `holds`. */
export function proportionOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Proportion {
  return proportion(items.filter(holds).length, items.length)
}
