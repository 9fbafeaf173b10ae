/** How far a range reaches to each side, in standard deviations of a normal distribution. */

/** The 95 % point: between it and its negative lie 90 %. */
export const reachOf90 = 1.6448536269514722
/** The 97.5 % point: between it and its negative lie 95 %. */
export const reachOf95 = 1.959963984540054
