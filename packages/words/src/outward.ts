/** Ranges as whole numbers. */

/** Slack for products such as 0.7 * 10, which may land a hair beside the whole number. */
export const hair = 1e-9

/**
 * A range times `scale`, rounded outward, so that what is said is never narrower than what is meant.
 *
 * @example
 * outward({ low: 0.52, high: 0.78 }, 10) // => { low: 5, high: 8 }
 */
export function outward(
  { low, high }: { readonly low: number; readonly high: number },
  scale = 1,
): { readonly low: number; readonly high: number } {
  return { low: Math.floor(low * scale + hair), high: Math.ceil(high * scale - hair) }
}
