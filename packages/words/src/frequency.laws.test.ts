// What must hold for every probability that the engine can return.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Frequency, frequencyOf, frequencyRange } from './frequency.ts'

const probability = fc.double({ min: 0, max: 1, noNaN: true })

/** The share that the words claim. */
function claimed(frequency: Frequency): number {
  switch (frequency.kind) {
    case 'nearly-none':
      return 0.0005
    case 'nearly-all':
      return 0.97
    case 'tens':
      return frequency.count / 10
    case 'one-in':
      return 1 / frequency.count
    default:
      throw new Error('not a frequency')
  }
}

test('a higher probability is never said as a lower one', () => {
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      expect(claimed(frequencyOf(Math.min(a, b)))).toBeLessThanOrEqual(claimed(frequencyOf(Math.max(a, b))))
    }),
  )
})

test('what is said is near what is true, and never 0 or 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.99, noNaN: true }), (value) => {
      const said = claimed(frequencyOf(value))
      expect(said).toBeGreaterThan(0)
      expect(said).toBeLessThan(1)
      // Rounding to tenths moves it by at most 0.05; rounding to 1 in a round number by at most a sixth.
      expect(Math.abs(said - value)).toBeLessThanOrEqual(Math.max(0.05 + 1e-9, value / 6))
    }),
  )
})

test('the range that is said holds the real one', () => {
  fc.assert(
    fc.property(probability, probability, probability, (...three) => {
      const [low, value, high] = three.sort((a, b) => a - b) as [number, number, number]
      const range = frequencyRange(value, { low, high })
      switch (range?.kind) {
        case 'tens':
          expect(range.low / 10).toBeLessThanOrEqual(low + 1e-9)
          expect(range.high / 10).toBeGreaterThanOrEqual(high - 1e-9)
          break
        case 'one-in':
          expect(1 / range.low).toBeLessThanOrEqual(low + 1e-9)
          expect(1 / range.high).toBeGreaterThanOrEqual(high - 1e-9)
          break
        case 'tens-from':
          expect(range.low / 10).toBeLessThanOrEqual(low + 1e-9)
          break
        case 'tens-to':
        case 'one-in-to-tens':
          expect(range.high / 10).toBeGreaterThanOrEqual(high - 1e-9)
          break
        case 'one-in-to':
          expect(1 / range.high).toBeGreaterThanOrEqual(high - 1e-9)
          break
        case 'nearly-none':
          expect(high).toBeLessThan(0.001)
          break
        case 'open':
        case undefined:
          break
      }
    }),
    { numRuns: 1000 },
  )
})
