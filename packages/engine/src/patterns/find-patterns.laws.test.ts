// The promise of the search: at most 5 in 100 diaries without any link show one, ten factors looked at for the same
// night and the next. And what must not matter to it.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { longRandom } from '../stats/long-random.ts'
import { type DiaryPlay, playDiary } from '../testing/play-diaries.ts'
import { findPatterns } from './find-patterns.ts'
import type { Association, Patterns } from './pattern.ts'

/** Diaries by the thousand, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 })

const often = { kind: 'count', rate: 1, logSpread: 0.5, correlation: 0.5 } as const
const rare = { ...often, rate: 0.1 }
const clustered = { ...often, logSpread: 1, correlation: 0.7 }
/** Four evenings in ten; one in ten. */
const common = { factors: 10, cut: -0.2533, correlation: 0.3 }
const seldom = { factors: 10, cut: -1.2816, correlation: 0.3 }

const nulls: readonly (readonly [string, DiaryPlay])[] = [
  ['nights and evenings on their own', { nights: 100, model: often, evenings: common }],
  [
    'each night and evening like the one before',
    { nights: 100, model: clustered, evenings: { ...common, correlation: 0.7 } },
  ],
  ['rare factors', { nights: 120, model: often, evenings: seldom }],
  ['rare attacks', { nights: 120, model: rare, evenings: common }],
  [
    'both rare, and each like the one before',
    {
      nights: 150,
      model: { ...rare, logSpread: 1, correlation: 0.7 },
      evenings: { ...seldom, correlation: 0.7 },
    },
  ],
  ['a fifth of all entries missing', { nights: 100, model: clustered, evenings: common, missing: 0.2 }],
  [
    'evenings and nights that both rise for months',
    { nights: 120, model: often, evenings: common, trend: 2 },
  ],
  ['two months', { nights: 60, model: often, evenings: common }],
]

describe('no link at all', () => {
  test.each(nulls)('%s', (_, play) => {
    const random = longRandom(5)
    let found = 0
    for (let diary = 0; diary < 1000; diary++) {
      const { outcome, factors } = playDiary(play, random)
      const patterns = findPatterns(outcome, factors)
      if (patterns.kind === 'searched' && patterns.links.length > 0) found++
    }
    expect(found / 1000).toBeLessThanOrEqual(0.05)
  })
})

test('a factor that triples the attacks is found in most diaries of four months', () => {
  const random = longRandom(6)
  const found = Array.from({ length: 200 }, () => {
    const { outcome, factors } = playDiary({ nights: 120, model: often, evenings: common, effect: 3 }, random)
    const patterns = findPatterns(outcome, factors)
    return patterns.kind === 'searched' && patterns.links.some(({ factor }) => factor === 'factor-0')
  })
  expect(found.filter(Boolean).length / 200).toBeGreaterThan(0.8)
})

const small: DiaryPlay = { nights: 60, model: often, evenings: { ...common, factors: 3 }, effect: 3 }
const seed = fc.integer({ min: 0, max: 1e6 })

function all(patterns: Patterns): readonly Association[] {
  return patterns.kind === 'searched' ? [...patterns.links, ...patterns.noClearLink] : []
}

function chances(patterns: Patterns): Readonly<Record<string, number>> {
  return Object.fromEntries(all(patterns).map(({ factor, when, chance }) => [`${factor} ${when}`, chance]))
}

test('the unit of the outcome and its zero do not matter', () => {
  fc.assert(
    fc.property(
      seed,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -5, max: 5 }),
      (number, times, plus) => {
        const { outcome, factors } = playDiary({ ...small, missing: 0.1 }, longRandom(number))
        const changed = outcome.map((value) => (value === undefined ? undefined : value * times + plus))
        expect(chances(findPatterns(changed, factors))).toEqual(chances(findPatterns(outcome, factors)))
      },
    ),
    { numRuns: 40 },
  )
})

test('yes and no swapped give the same chances, and the order of the factors does not matter', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const { outcome, factors } = playDiary(small, longRandom(number))
      const swapped = factors
        .map(({ factor, nights }) => ({ factor, nights: nights.map((value) => value !== true) }))
        .reverse()
      expect(chances(findPatterns(outcome, swapped))).toEqual(chances(findPatterns(outcome, factors)))
    }),
    { numRuns: 40 },
  )
})

test('looking at more never makes a link clearer', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const { outcome, factors } = playDiary(small, longRandom(number))
      const together = chances(findPatterns(outcome, factors))
      for (const [name, chance] of Object.entries(chances(findPatterns(outcome, factors.slice(0, 1)))))
        expect(together[name]).toBeGreaterThanOrEqual(chance)
    }),
    { numRuns: 40 },
  )
})

test('a night nobody recorded changes no mean', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const { outcome, factors } = playDiary(small, longRandom(number))
      const longer = [...outcome, ...Array.from({ length: 10 }, () => undefined)]
      const means = (patterns: Patterns) =>
        all(patterns)
          .map(({ factor, when, ...rest }) => [factor, when, rest.with, rest.without])
          .sort()
      expect(means(findPatterns(longer, factors))).toEqual(means(findPatterns(outcome, factors)))
    }),
    { numRuns: 40 },
  )
})
