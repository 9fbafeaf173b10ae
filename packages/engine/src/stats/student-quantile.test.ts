import { expect, test } from 'vitest'
import { studentQuantile } from './student-quantile.ts'

// Closed forms: with one degree of freedom it is Cauchy's tan, with two (1 - 2p) / sqrt(2 p (1 - p)).
test.each([0.4, 0.1, 0.05, 0.01])('one and two degrees of freedom, tail %d', (tail) => {
  expect(studentQuantile(tail, 1)).toBeCloseTo(Math.tan(Math.PI * (0.5 - tail)), 6)
  expect(studentQuantile(tail, 2)).toBeCloseTo((1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail)), 6)
})

// The longest experiment has some 130; R: qt(0.95, 130), qt(0.95, 300).
test.each([
  [130, 1.656659413],
  [300, 1.649948674],
])('%d degrees of freedom', (degreesOfFreedom, expected) => {
  expect(studentQuantile(0.05, degreesOfFreedom)).toBeCloseTo(expected, 6)
})

test('half of all is above zero', () => {
  expect(studentQuantile(0.5, 5)).toBeCloseTo(0, 9)
})
