// A share of cases with the range that so few cases leave open.

export interface Proportion {
  /** `count / of`, or null when there is no case to count. */
  readonly value: number | null
  /** 95 % interval. */
  readonly low: number
  readonly high: number
  readonly count: number
  readonly of: number
}

/** 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054

/**
 * A proportion with its 95 % score interval (Wilson 1927), which stays within 0 to 1 and is honest about few cases.
 *
 * @example
 * proportion(8, 10) // => { value: 0.8, low: 0.490, high: 0.943, count: 8, of: 10 }
 */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { value: null, low: 0, high: 1, count, of }
  const value = count / of
  const center = value + z ** 2 / (2 * of)
  const margin = z * Math.sqrt((value * (1 - value)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  // At 0 and 1 the score interval ends there exactly; rounding may not.
  return {
    value,
    low: count === 0 ? 0 : (center - margin) / scale,
    high: count === of ? 1 : (center + margin) / scale,
    count,
    of,
  }
}

/** The proportion of the items for which `holds`. */
export function proportionOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Proportion {
  return proportion(items.filter(holds).length, items.length)
}
