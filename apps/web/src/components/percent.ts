// A share as a length in a drawing.

/**
 * To a tenth of a percent, which no screen shows finer.
 *
 * @example
 * percent(0.125) // => '12.5%'
 */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
