// The peers' formulas, so that a comparison with them is fair.
import { expect, test } from 'vitest'
import { tieBlindRankTest } from './tie-blind-rank-correlation.ts'
import { studentTails, welchTest } from './welch.ts'

test('the tails of t agree with R: 2 * pt(-2, 10), 2 * pt(-1.3, 82.5)', () => {
  expect(studentTails(2, 10)).toBeCloseTo(0.0733880348, 9)
  expect(studentTails(1.3, 82.5)).toBeCloseTo(0.19722135492769, 7)
})

test('the Welch test agrees with R: t.test(c(1, 2, 3, 4), c(2, 4, 6, 8, 10))', () => {
  expect(welchTest([1, 2, 3, 4], [2, 4, 6, 8, 10])).toBeCloseTo(0.069133593192392, 9)
})

test('without ties the rank correlation is Spearman: R, cor.test with exact = FALSE', () => {
  expect(tieBlindRankTest([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5])).toBeCloseTo(0.041562682215743, 9)
})
