/** Comparing floating-point numbers with a tolerance relative to the expected value. */

export function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-300)
}
