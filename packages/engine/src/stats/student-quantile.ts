/** Student's t, for intervals that estimate their own spread from few blocks. */

/** Even number of Simpson's slices: the quantile is then known to about eight digits. */
const slices = 400
/** Seven are enough for a tail of 5 %; for the rarest, thirty. */
const mostSteps = 60

/**
 * The value that Student's t with so many degrees of freedom (1 to some hundreds, a fraction is allowed) exceeds with chance
 * `tail`, above 0 and at most 0.5. With t = sqrt(df) tan(angle) the density is cos(angle)^(df - 1), which is summed by
 * Simpson's rule, up to where the chance is met.
 *
 * @example
 * studentQuantile(0.05, 7).toFixed(4) // => '1.8946'
 */
export function studentQuantile(tail: number, degreesOfFreedom: number): number {
  const quarter = Math.PI / 2
  const density = (angle: number): number => Math.cos(angle) ** (degreesOfFreedom - 1)
  const wanted = 2 * tail * areaBetween(density, 0, quarter)
  // The area beyond the angle falls, ever more slowly: Newton's steps from 0 never go too far.
  let angle = 0
  for (let step = 0; step < mostSteps; step++) {
    const beyond = areaBetween(density, angle, quarter) - wanted
    if (beyond < 1e-12) break
    angle += beyond / density(angle)
  }
  return Math.sqrt(degreesOfFreedom) * Math.tan(angle)
}

function areaBetween(density: (at: number) => number, from: number, to: number): number {
  const width = (to - from) / slices
  let sum = density(from) + density(to)
  for (let slice = 1; slice < slices; slice++)
    sum += (slice % 2 === 1 ? 4 : 2) * density(from + slice * width)
  return (sum * width) / 3
}
