// Probabilities and ranges by example.
import { expect, test } from 'vitest'
import { frequencyOf, frequencyRange } from './frequency.ts'

test.each([
  [0, { kind: 'nearly-none' }],
  [0.0009, { kind: 'nearly-none' }],
  [0.001, { kind: 'one-in', count: 1000 }],
  [0.021, { kind: 'one-in', count: 50 }],
  [0.094, { kind: 'one-in', count: 10 }],
  [0.1, { kind: 'tens', count: 1 }],
  [0.68, { kind: 'tens', count: 7 }],
  [0.94, { kind: 'tens', count: 9 }],
  [0.95, { kind: 'nearly-all' }],
  [0.99, { kind: 'nearly-all' }],
  [1, { kind: 'nearly-all' }],
])('%d', (probability, frequency) => {
  expect(frequencyOf(probability)).toEqual(frequency)
})

test.each([
  [0.68, 0.52, 0.78, { kind: 'tens', low: 5, high: 8 }],
  [0.7, 0.7, 0.7, undefined],
  [0.2, 0.04, 0.35, { kind: 'tens-to', high: 4 }],
  [0.85, 0.6, 0.93, { kind: 'tens-from', low: 6 }],
  [0.4, 0.02, 0.97, { kind: 'open' }],
  [0.97, 0.91, 0.985, undefined],
  [0.97, 0.79, 0.985, { kind: 'tens-from', low: 7 }],
  [0.02, 0.011, 0.048, { kind: 'one-in', low: 100, high: 20 }],
  [0.005, 0.0002, 0.03, { kind: 'one-in-to', high: 30 }],
  [0.05, 0.01, 0.21, { kind: 'one-in-to-tens', high: 3 }],
  [0.0001, 0.00001, 0.0005, { kind: 'nearly-none' }],
])('%d from %d to %d', (probability, low, high, range) => {
  expect(frequencyRange(probability, { low, high })).toEqual(range)
})

test('a probability outside its range stretches it', () => {
  expect(frequencyRange(0.81, { low: 0.5, high: 0.7 })).toEqual({ kind: 'tens', low: 5, high: 9 })
})
