// Patterns, in stories.
import { describe, expect, test } from 'vitest'
import { dice } from '../testing/dice.ts'
import { findPatterns } from './find-patterns.ts'
import type { Patterns } from './pattern.ts'

const length = 90
/** Evenings with wine, about one in three, without rhythm. */
const { chance } = dice(3)
const wine = Array.from({ length }, () => chance(0.35))
const still = { chance: dice(4).chance }
const base = Array.from({ length }, () => (still.chance(0.4) ? 1 : 0))

function searched(patterns: Patterns) {
  if (patterns.kind !== 'searched') throw new Error(patterns.kind)
  return patterns
}

test('two more attacks in nights with wine: a link with the same night, and none with the next', () => {
  const outcome = base.map((attacks, night) => attacks + (wine[night] ? 2 : 0))
  const { links, noClearLink } = searched(findPatterns(outcome, [{ factor: 'wine', nights: wine }]))
  expect(links).toHaveLength(1)
  expect(links[0]).toMatchObject({ factor: 'wine', when: 'same-night' })
  expect(links[0]!.with.mean - links[0]!.without.mean).toBeGreaterThan(1.5)
  expect(links[0]!.with.nights + links[0]!.without.nights).toBe(length)
  expect(noClearLink).toMatchObject([{ factor: 'wine', when: 'next-night' }])
})

test('attacks the night after hard exercise: a link with the next night', () => {
  const outcome = base.map((attacks, night) => attacks + (wine[night - 1] ? 2 : 0))
  const { links } = searched(findPatterns(outcome, [{ factor: 'exercise', nights: wine }]))
  expect(links).toMatchObject([
    { factor: 'exercise', when: 'next-night', with: { nights: expect.any(Number) } },
  ])
})

test('fewer attacks is a link as well', () => {
  const outcome = base.map((attacks, night) => attacks + (wine[night] ? 0 : 2))
  const [link] = searched(findPatterns(outcome, [{ factor: 'walk', nights: wine }])).links
  expect(link!.with.mean).toBeLessThan(link!.without.mean)
})

test('nothing to do with each other: no clear link', () => {
  expect(searched(findPatterns(base, [{ factor: 'wine', nights: wine }])).links).toEqual([])
})

describe('too little to look at', () => {
  test('ten nights, and forty-one recorded ones', () => {
    expect(findPatterns(base.slice(0, 10), [])).toEqual({ kind: 'too-few-nights', have: 10, need: 42 })
    const gaps = base.map((value, night) => (night < 41 ? value : undefined))
    expect(findPatterns(gaps, [])).toEqual({ kind: 'too-few-nights', have: 41, need: 42 })
    expect(findPatterns([], [])).toEqual({ kind: 'too-few-nights', have: 0, need: 42 })
  })

  test('all nights equal, or all but four', () => {
    const factors = [{ factor: 'wine', nights: wine }]
    expect(
      findPatterns(
        base.map(() => 0),
        factors,
      ),
    ).toEqual({ kind: 'hardly-any-difference', have: 0, need: 5 })
    const four = base.map((_, night) => (night % 20 === 3 && night < 80 ? 1 : 0))
    expect(findPatterns(four, factors)).toEqual({ kind: 'hardly-any-difference', have: 4, need: 5 })
  })

  test('a factor recorded four times, or left out four times', () => {
    const four = base.map((_, night) => night < 4)
    const { notTested } = searched(findPatterns(base, [{ factor: 'sauna', nights: four }]))
    const lack = { factor: 'sauna', because: 'too-few-with', have: 4, need: 5 }
    expect(notTested).toEqual([
      { ...lack, when: 'same-night' },
      { ...lack, when: 'next-night' },
    ])
    const often = searched(findPatterns(base, [{ factor: 'tea', nights: four.map((value) => !value) }]))
    expect(often.notTested[0]).toMatchObject({ because: 'too-few-without' })
  })

  test('an evening that was not recorded is not a "no"', () => {
    const unsaid = wine.map((value) => (value ? true : undefined))
    const { notTested } = searched(findPatterns(base, [{ factor: 'wine', nights: unsaid }]))
    expect(notTested[0]).toMatchObject({ because: 'too-few-without', have: 0 })
  })

  test('no factors, nothing found', () => {
    expect(searched(findPatterns(base, []))).toEqual({
      kind: 'searched',
      links: [],
      noClearLink: [],
      notTested: [],
    })
  })
})
