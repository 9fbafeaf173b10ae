/** What a count says about a share or a rate, with the range that so few observations leave open. */

import { reachOf90 } from './normal-points.ts'

export interface Range {
  readonly low: number
  readonly high: number
}

/**
 * The score interval of a share (Wilson 1927), which stays within 0 to 1 and is humble about few nights: 90 % of it, or
 * what another `reach` holds (`normal-points.ts`). `designEffect` says how many observations that resemble each other
 * weigh as much as one; 1 when they do not.
 *
 * @example
 * const { low, high } = shareInterval(8, 10)
 * [low.toFixed(3), high.toFixed(3)] // => ['0.541', '0.931']
 */
export function shareInterval(count: number, of: number, designEffect = 1, reach: number = reachOf90): Range {
  const weight = of / designEffect
  const value = count / of
  const center = value + reach ** 2 / (2 * weight)
  const margin = reach * Math.sqrt((value * (1 - value)) / weight + reach ** 2 / (4 * weight ** 2))
  const scale = 1 + reach ** 2 / weight
  // At 0 and 1 the score interval ends there exactly; rounding may not.
  return {
    low: count === 0 ? 0 : (center - margin) / scale,
    high: count === of ? 1 : (center + margin) / scale,
  }
}

/**
 * The 90 % score interval of a rate per observation, for counts that come in clusters: the score interval of a
 * Poisson mean (Garwood's problem; Barker 2002, interval 3), widened by the `designEffect` as in quasi-Poisson models.
 */
export function rateInterval(count: number, of: number, designEffect = 1): Range {
  const weight = count / designEffect
  const center = weight + reachOf90 ** 2 / 2
  const margin = reachOf90 * Math.sqrt(weight + reachOf90 ** 2 / 4)
  const scale = designEffect / of
  return { low: count === 0 ? 0 : (center - margin) * scale, high: (center + margin) * scale }
}
