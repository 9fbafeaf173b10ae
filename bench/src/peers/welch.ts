/** What a peer does with a self-experiment: alternate weeks, and a Welch t-test over single nights. */

/** Two-sided p value of the difference of two means with unequal variances (Welch 1947). */
export function welchTest(first: readonly number[], second: readonly number[]): number {
  const one = moments(first)
  const other = moments(second)
  const error = one.variance / first.length + other.variance / second.length
  if (error === 0) return 1
  const t = Math.abs(one.mean - other.mean) / Math.sqrt(error)
  const freedom =
    error ** 2 /
    ((one.variance / first.length) ** 2 / (first.length - 1) +
      (other.variance / second.length) ** 2 / (second.length - 1))
  return studentTails(t, freedom)
}

function moments(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, variance: squares / (values.length - 1) }
}

/** Both tails of Student's t beyond `t`: twice the area of its density, by Simpson's rule after t = sqrt(f) tan(a). */
export function studentTails(t: number, freedom: number): number {
  // With that substitution the density is proportional to cos(a)^(f - 1), from 0 to a right angle.
  const area = (from: number, to: number): number => {
    const steps = 400
    const width = (to - from) / steps
    let sum = 0
    for (let step = 0; step <= steps; step++) {
      const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2
      sum += weight * Math.max(0, Math.cos(from + step * width)) ** (freedom - 1)
    }
    return (sum * width) / 3
  }
  const rightAngle = Math.PI / 2
  return area(Math.atan(t / Math.sqrt(freedom)), rightAngle) / area(0, rightAngle)
}
