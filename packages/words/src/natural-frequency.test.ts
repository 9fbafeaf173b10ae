// How a chance reads, with and without its range.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chancePhrase, naturalFrequency } from './natural-frequency.ts'
import { someWords } from './testing/some-words.ts'

const say = (probability: number, low?: number, high?: number): string =>
  naturalFrequency(
    someWords,
    'en',
    probability,
    low === undefined || high === undefined ? undefined : { low, high },
  )

test.each([
  [0.68, 0.52, 0.78, 'About 7 in 10 people with answers like yours. It could be 5 to 8 in 10.'],
  [0.2, 0.04, 0.35, 'About 2 in 10 people with answers like yours. It could be up to 4 in 10.'],
  [0.85, 0.6, 0.93, 'About 9 in 10 people with answers like yours. It could be 6 in 10 or more.'],
  [
    0.021,
    0.011,
    0.048,
    'About 1 in 50 people with answers like yours. It could be from 1 in 100 to 1 in 20.',
  ],
  [
    0.0015,
    0.001,
    0.002,
    'About 1 in 600 people with answers like yours. It could be from 1 in 1,000 to 1 in 500.',
  ],
  [0.0001, 0, 0.002, 'Fewer than 1 in 1,000 people with answers like yours. It could be up to 1 in 500.'],
  [1, 0.97, 1, 'More than 9 in 10 people with answers like yours.'],
  [0.97, 0.72, 1, 'More than 9 in 10 people with answers like yours. It could be 7 in 10 or more.'],
  [0.4, 0.02, 0.97, 'About 4 in 10 people with answers like yours. It could be almost any number.'],
])('%d from %d to %d', (probability, low, high, text) => {
  expect(say(probability, low, high)).toBe(text)
})

test('without a range it is one sentence', () => {
  expect(say(0.3)).toBe('About 3 in 10 people with answers like yours.')
})

test('a phrase for the middle of a sentence', () => {
  expect(chancePhrase(someWords, 'en', 0.021)).toBe('about 1 in 50 people with answers like yours')
})

test('never nobody, never everybody, and no blank is left', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(probability, probability, probability, (...three) => {
      const [low, value, high] = three.sort((a, b) => a - b) as [number, number, number]
      const text = say(value, low, high)
      expect(text).not.toMatch(/\b0 in|\b10 in 10\b|\b100 in 100\b|\{|NaN|undefined/)
    }),
    { numRuns: 1000 },
  )
})
