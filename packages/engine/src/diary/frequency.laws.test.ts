// What the intervals promise is measured: nights are simulated whose true rate is known, clustered as nights of pain
// are, three in ten of them not logged.
import { expect, test } from 'vitest'
import { normalDeviate, seededRandom } from '../stats/seeded-random.ts'
import { weeklyRateOf } from './frequency.ts'
import { nightOfDay } from './night.ts'
import type { Night } from './nights-of.ts'
import { trendOf } from './trend.ts'

interface Kind {
  /** Attacks a night in the long run. */
  readonly rate: number
  /** Correlation of one night's badness with the next one's. */
  readonly likeness: number
  /** Spread of the badness on the logarithm. */
  readonly spread: number
}

function* simulated({ rate, likeness, spread }: Kind, seed: number): Generator<Night> {
  const random = seededRandom(seed)
  let badness = normalDeviate(random)
  for (let day = 0; ; day++) {
    badness = likeness * badness + Math.sqrt(1 - likeness ** 2) * normalDeviate(random)
    const expected = rate * Math.exp(spread * badness - spread ** 2 / 2)
    // Poisson by counting how many waits fit into the night (Knuth).
    let attacks = -1
    for (let left = 1; left > Math.exp(-expected); attacks++) left *= random()
    const isLogged = random() < 0.7
    const state = !isLogged ? 'not-logged' : attacks > 0 ? 'pain' : 'no-pain'
    yield { night: nightOfDay(day), day, state, attacks: isLogged ? attacks : 0, brokenSleep: 'unknown' }
  }
}

function take(kind: Kind, count: number, seed: number): Night[] {
  const nights: Night[] = []
  for (const night of simulated(kind, seed)) if (nights.push(night) === count) return nights
  return nights
}

function coverage(kind: Kind, count: number, runs: number): number {
  let covered = 0
  for (let run = 0; run < runs; run++) {
    const { low = 0, high = Number.POSITIVE_INFINITY } = weeklyRateOf(take(kind, count, run)) ?? {}
    if (low <= kind.rate * 7 && kind.rate * 7 <= high) covered++
  }
  return covered / runs
}

const calm = { rate: 0.43, likeness: 0, spread: 0 }
const alike = { rate: 0.43, likeness: 0.5, spread: 0.6 }
const clustered = { rate: 0.43, likeness: 0.7, spread: 0.9 }
const rare = { rate: 0.15, likeness: 0.5, spread: 0.6 }

test.each([
  ['independent nights', calm, 14],
  ['independent nights', calm, 120],
  ['nights that resemble each other', alike, 14],
  ['nights that resemble each other', alike, 40],
  ['nights that resemble each other', alike, 120],
  ['rare attacks', rare, 40],
  ['rare attacks', rare, 120],
])('at least 88 in 100 of the 90 %% intervals hold the true rate: %s, %#', (_, kind, count) => {
  expect(coverage(kind, count, 400)).toBeGreaterThanOrEqual(0.88)
})

test.each([14, 40, 120])('heavy clusters, %d nights: at least 82 in 100 do', (count) => {
  expect(coverage(clustered, count, 400)).toBeGreaterThanOrEqual(0.82)
})

test.each([
  ['independent nights', calm],
  ['nights that resemble each other', alike],
  ['heavy clusters', clustered],
])('a change is called where there is none at most 6 times in 100: %s', (_, kind) => {
  let called = 0
  for (let seed = 0; seed < 600; seed++) {
    const { verdict } = trendOf(take(kind, 112, seed))
    if (verdict === 'more' || verdict === 'fewer') called++
  }
  expect(called / 600).toBeLessThanOrEqual(0.06)
})
