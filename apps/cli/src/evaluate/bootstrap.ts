// The range of a statistic that has no formula for it: draw the cases again and see how much it moves.
import { quantile, seededRandom } from '@stillnight/engine'

export interface Measured {
  /** Null when there is no case to measure. */
  readonly value: number | null
  /** 95 % interval. */
  readonly low: number
  readonly high: number
}

const resamples = 1000
const seed = 20

/**
 * A statistic of the items with its 95 % percentile interval (Efron 1979), the items drawn again with replacement.
 * Seeded: the same items give the same bytes.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (items: readonly Item[]) => number,
): Measured {
  if (items.length === 0) return { value: null, low: 0, high: 1 }
  const random = seededRandom(seed)
  const drawn = Float64Array.from({ length: resamples }, () =>
    statistic(items.map(() => items[Math.floor(random() * items.length)]!)),
  ).sort()
  return { value: statistic(items), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) }
}
