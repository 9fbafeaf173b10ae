/** What a count says about a share or a rate, with the range that so few observations leave open. */

export interface Range {
  readonly low: number
  readonly high: number
}

/** 95 % point of the standard normal distribution: between it and its negative lie 90 %. */
const z = 1.6448536269514722

/**
 * The 90 % score interval of a share (Wilson 1927), which stays within 0 to 1 and is humble about few nights.
 * `designEffect` says how many observations that resemble each other weigh as much as one; 1 when they do not.
 */
export function shareInterval(count: number, of: number, designEffect = 1): Range {
  const weight = of / designEffect
  const value = count / of
  const center = value + z ** 2 / (2 * weight)
  const margin = z * Math.sqrt((value * (1 - value)) / weight + z ** 2 / (4 * weight ** 2))
  const scale = 1 + z ** 2 / weight
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
  const center = weight + z ** 2 / 2
  const margin = z * Math.sqrt(weight + z ** 2 / 4)
  const scale = designEffect / of
  return { low: count === 0 ? 0 : (center - margin) * scale, high: (center + margin) * scale }
}
