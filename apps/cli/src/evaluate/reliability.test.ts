// Scores and bins against sums done by hand.
import { expect, test } from 'vitest'
import { brierScore, expectedCalibrationError, reliabilityTable } from './reliability.ts'

const predictions = [
  { probability: 0.9, isTrue: true },
  { probability: 0.8, isTrue: false },
  { probability: 0.3, isTrue: true },
  { probability: 0.1, isTrue: false },
]

// By hand: (0.1² + 0.8² + 0.7² + 0.1²) / 4 = (0.01 + 0.64 + 0.49 + 0.01) / 4 = 0.2875.
test('the Brier score is the mean squared distance', () => {
  expect(brierScore(predictions)).toBeCloseTo(0.2875, 12)
})

// By hand, each in a bin of its own: (0.1 + 0.8 + 0.7 + 0.1) / 4 = 0.425.
test('the calibration error is the mean distance by bin', () => {
  expect(expectedCalibrationError(predictions)).toBeCloseTo(0.425, 12)
})

// By hand: 0.62 and 0.68 share a bin, (0.62 + 0.68 - 1) / 2 = 0.15; alone they would give 0.53.
test('predictions of one bin balance each other', () => {
  const pair = [
    { probability: 0.62, isTrue: true },
    { probability: 0.68, isTrue: false },
  ]
  expect(expectedCalibrationError(pair)).toBeCloseTo(0.15, 12)
})

test('certainty that is right costs nothing, and certainty that is wrong all of it', () => {
  expect(brierScore([{ probability: 1, isTrue: true }])).toBe(0)
  expect(brierScore([{ probability: 1, isTrue: false }])).toBe(1)
  expect(expectedCalibrationError([])).toBe(0)
})

test('the table holds every prediction once, in ten bins, the last with its end', () => {
  const table = reliabilityTable([...predictions, { probability: 1, isTrue: true }])
  expect(table.map(({ from, count }) => [from, count])).toEqual([
    [0.1, 1],
    [0.3, 1],
    [0.8, 1],
    [0.9, 2],
  ])
  expect(table.at(-1)).toMatchObject({ predicted: 0.95, observed: { value: 1, count: 2 } })
})
