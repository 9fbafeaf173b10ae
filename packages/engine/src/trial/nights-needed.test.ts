// How many nights it takes: against the power table of the dossier, and in stories.
import { describe, expect, test } from 'vitest'
import { nightsNeeded, powerOf } from './nights-needed.ts'
import type { TrialDesign } from './trial.ts'

const poisson = (rate: number) => ({ kind: 'count', rate, logSpread: 0, correlation: 0 }) as const
const clustered = (rate: number) => ({ kind: 'count', rate, logSpread: 0.5, correlation: 0.7 }) as const
const weeks = (order: TrialDesign['order'], blocks: number, blockNights = 7): TrialDesign => ({
  order,
  blocks,
  blockNights,
  leaveOut: 0,
})

/**
 * Rows of `power_at_practical_lengths`, `block_length_at_84_nights` and `balanced_against_paired_order` in the
 * clinical dossier (n-of-1.yaml, own simulation, one-sided 0.05): model, design, share left by the measure, power.
 */
const dossier = [
  ['poisson', poisson(1), weeks('pairs', 12), 0.5, 0.632],
  ['poisson', poisson(1), weeks('pairs', 16), 0.5, 0.824],
  ['poisson', poisson(1), weeks('pairs', 16), 0.7, 0.409],
  ['poisson', poisson(0.5), weeks('pairs', 16), 0.5, 0.534],
  ['poisson', poisson(0.2), weeks('pairs', 16), 0.5, 0.221],
  ['clustered', clustered(1), weeks('pairs', 12), 0.5, 0.474],
  ['clustered', clustered(1), weeks('pairs', 16), 0.5, 0.677],
  ['clustered', clustered(1), weeks('pairs', 16), 0.7, 0.286],
  ['clustered', clustered(0.5), weeks('pairs', 16), 0.5, 0.441],
  ['poisson', poisson(1), weeks('pairs', 28, 3), 0.5, 0.764],
  ['clustered', clustered(1), weeks('pairs', 28, 3), 0.5, 0.683],
  ['poisson', poisson(1), weeks('balanced', 12), 0.5, 0.746],
  ['clustered', clustered(1), weeks('balanced', 12), 0.5, 0.559],
  ['poisson', poisson(0.5), weeks('balanced', 12), 0.5, 0.455],
] as const

test.each(dossier)(
  '%s nights %j, design %j, %d of the rate left: power %d',
  (_, model, design, times, power) => {
    const found = powerOf({ design, model, effect: { times, plus: 0 }, played: 4000, seed: 1 })
    expect(Math.abs(found - power)).toBeLessThan(0.03)
  },
)

test('a look half-way costs power', () => {
  const question = { model: clustered(1), effect: { times: 0.5, plus: 0 }, played: 4000, seed: 1 }
  const without = powerOf({ ...question, design: weeks('pairs', 16) })
  const withLook = powerOf({ ...question, design: { ...weeks('pairs', 16), interimAfter: 8 } })
  expect(withLook).toBeLessThan(without)
})

describe('nights needed', () => {
  const oneANight = [2, 0, 1, 3, 1, 0, 2, 2, 1, 0, 1, 0, 1, 0]
  const block = { nights: 7, leaveOut: 0 }
  const ask = { outcome: 'events', runIn: oneANight, block, mostNights: 112, seed: 1 } as const

  test('one attack a night, to be cut to a fifth: some weeks', () => {
    const found = nightsNeeded({ ...ask, change: 5.6 })
    expect(found).toMatchObject({ kind: 'enough', level: 7 })
    if (found.kind !== 'enough') return
    expect(found.nights).toBe(found.design.blocks * 7)
    expect(found.nights).toBeLessThanOrEqual(84)
    expect(found.power).toBeGreaterThanOrEqual(0.8)
    expect(found.ladder.at(-1)).toMatchObject({ nights: found.nights, power: found.power })
  })

  test('a third fewer: longer than anyone can bear, and the score is offered', () => {
    expect(nightsNeeded({ ...ask, change: 2.3 })).toMatchObject({ kind: 'too-long', offer: 'worst-pain' })
  })

  test('one attack a week, to fall by two: there is less than that', () => {
    const runIn = oneANight.map((_, night) => (night % 7 === 0 ? 1 : 0))
    expect(nightsNeeded({ ...ask, runIn, change: 2 })).toEqual({
      kind: 'too-rare',
      level: 1,
      change: 2,
      offer: 'worst-pain',
    })
  })

  test('no attack at all is too rare', () => {
    expect(nightsNeeded({ ...ask, runIn: oneANight.map(() => 0), change: 1 }).kind).toBe('too-rare')
  })

  test('ten recorded nights are too few, however many were missed', () => {
    const runIn = [...oneANight.slice(0, 10), ...Array.from({ length: 30 }, () => undefined)]
    expect(nightsNeeded({ ...ask, runIn, change: 5 })).toEqual({ kind: 'too-few-nights', have: 10, need: 14 })
  })

  test('two points of pain, with a spread of two: dossier 84 nights at correlation 0.3, more at 0.6', () => {
    const runIn = [5, 3, 7, 5, 2, 8, 5, 4, 6, 7, 3, 5, 6, 4]
    const found = nightsNeeded({ ...ask, outcome: 'worst-pain', runIn, change: 2, mostNights: 168 })
    expect(found.kind).toBe('enough')
    if (found.kind !== 'enough') return
    expect(found.nights).toBeGreaterThanOrEqual(56)
    expect(found.nights).toBeLessThanOrEqual(112)
  })

  test('sleep that shall get better is looked for upwards', () => {
    const runIn = [5, 3, 6, 5, 2, 6, 5, 4, 6, 4, 3, 5, 6, 4]
    const found = nightsNeeded({ ...ask, outcome: 'sleep-quality', runIn, change: 3, mostNights: 168 })
    expect(found.kind).toBe('enough')
  })
})
