// A look before the end: every plan that has one can be started, and what it looks at can pass its test.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nightAfter } from '../diary/night.ts'
import { plainTrial, stretch } from '../testing/plain-trial.ts'
import { analyze } from './analyze.ts'
import { designTrial } from './design-trial.ts'
import { earlyLook } from './looks.ts'
import { nightsNeeded } from './nights-needed.ts'
import { scheduleOf } from './schedule.ts'
import type { BlockLength, Trial, TrialDesign } from './trial.ts'
import { trialFile } from './trial-file.ts'

const drawnAt = { instant: 1_772_300_000_000, offsetMinutes: 60 }
const runIn = [2, 0, 1, 3, 1, 0, 2, 2, 1, 0, 1, 0, 1, 0]

const block: fc.Arbitrary<BlockLength> = fc
  .record({ nights: fc.integer({ min: 3, max: 14 }), leaveOut: fc.integer({ min: 0, max: 2 }) })
  .filter(({ nights, leaveOut }) => leaveOut < nights)
const asked = fc.record(
  {
    block,
    mostNights: fc.integer({ min: 56, max: 250 }),
    order: fc.constantFrom('pairs' as const, 'balanced' as const),
  },
  { requiredKeys: ['block', 'mostNights'] },
)

/** Every design that a plan with an early look goes through on its way to the longest. */
function plannedDesigns(wish: { readonly block: BlockLength; readonly mostNights: number }): TrialDesign[] {
  // A chance that no length reaches.
  const out = { outcome: 'events', runIn, change: 5, interim: true, seed: 1, power: 2, played: 1 } as const
  const planned = nightsNeeded({ ...out, ...wish })
  if (planned.kind !== 'too-long') throw new Error(`There is a plan: ${planned.kind}.`)
  return planned.ladder.map(({ design }) => design)
}

test('whatever a plan proposes can be started', () => {
  fc.assert(
    fc.property(asked, (wish) => {
      for (const design of plannedDesigns(wish)) {
        const measure = { ...stretch, blocks: [wish.block] }
        expect(designTrial({ ...plainTrial, design }, [measure], []).issues).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

/** Attacks on every usual night and on none with the measure: more cannot be seen. */
function asClearAsCanBe(trial: Trial): number[] {
  const { design, seed } = trial
  return scheduleOf(design, seed).flatMap((arm) =>
    Array.from({ length: design.blockNights }, (_, night) => (arm === 'measure' ? 0 : 1 + (night % 2))),
  )
}

test('a look that is proposed can tell, whatever order is drawn', () => {
  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  const order = fc.constantFrom('pairs' as const, 'balanced' as const)
  const blocks = fc.integer({ min: 6, max: 14 }).map((half) => 2 * half)
  fc.assert(
    fc.property(order, blocks, seed, (chosen, count, drawnFrom) => {
      const interimAfter = earlyLook({ order: chosen, blocks: count })
      fc.pre(interimAfter !== undefined)
      const design = { order: chosen, blocks: count, blockNights: 7, leaveOut: 0, interimAfter }
      const trial: Trial = { ...plainTrial, design, seed: drawnFrom }
      const nights = interimAfter * design.blockNights
      const log = { outcome: asClearAsCanBe(trial).slice(0, nights) }
      const tonight = nightAfter(trial.firstNight, nights)
      const result = analyze(trialFile(trial, drawnAt), log, { tonight, permutations: 20_000 })
      expect(result).toMatchObject({ verdict: 'helps', figures: { look: { isFinal: false } } })
    }),
    { numRuns: 40 },
  )
})

test('an experiment too short for such a look has none', () => {
  const lookOf = (order: TrialDesign['order'], blocks: number) => earlyLook({ order, blocks })
  expect([8, 10, 12].map((blocks) => lookOf('balanced', blocks))).toEqual([undefined, undefined, 8])
  // By hand: seven pairs have 2^7 = 128 orders, the fewest of which one is less than 1 in 100.
  expect([12, 14, 16, 28, 30].map((blocks) => lookOf('pairs', blocks))).toEqual([
    undefined,
    undefined,
    14,
    14,
    16,
  ])
})
