/** Self-experiments: false alarms, coverage and power of our analysis beside a peer's, and how long it takes. */

import {
  analyze,
  longRandom,
  type NightEffect,
  type NightModel,
  noEffect,
  powerOf,
  scheduleOf,
  simulateNights,
  type Trial,
  type TrialDesign,
  type TrialResult,
  trialFile,
} from '@stillnight/engine/trial'
import { welchTest } from './peers/welch.ts'
import { millisecondsOf } from './time.ts'

const played = 4000
const pairs: TrialDesign = { order: 'pairs', blocks: 16, blockNights: 7, leaveOut: 0 }
const balanced: TrialDesign = { order: 'balanced', blocks: 12, blockNights: 7, leaveOut: 0 }
const correlations = [0, 0.3, 0.5, 0.7]
const overdispersed = Math.sqrt(Math.log(2))
const drawnAt = { instant: 1_772_300_000_000, offsetMinutes: 60 }

const score = (correlation: number): NightModel => ({ kind: 'score', mean: 5, spread: 2, correlation })
const count = (correlation: number, logSpread = 0.5, rate = 1): NightModel => {
  return { kind: 'count', rate, logSpread, correlation }
}
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7)

function trialOf(design: TrialDesign, { kind }: NightModel, seed: number): Trial {
  const outcome = kind === 'score' ? 'worst-pain' : 'events'
  return { measure: 'any', outcome, smallestChange: 1, design, firstNight: '2026-03-01', seed }
}

function nightsOf(
  design: TrialDesign,
  model: NightModel,
  effect: NightEffect,
  arms: readonly string[],
  random: () => number,
) {
  const effectOn = (night: number) =>
    arms[Math.floor(night / design.blockNights)] === 'measure' ? effect : noEffect
  return simulateNights(model, design.blocks * design.blockNights, effectOn, random)
}

function play(
  design: TrialDesign,
  model: NightModel,
  effect: NightEffect,
  random: () => number,
): TrialResult {
  const trial = trialOf(design, model, Math.floor(random() * 2 ** 32))
  const outcome = nightsOf(design, model, effect, scheduleOf(design, trial.seed), random)
  return analyze(trialFile(trial, drawnAt), { outcome }, { tonight: '2027-12-01', permutations: 1000 })
}

/** The peer: weeks with and without in turn, first week with; a difference in either direction at 5 %. */
function peerAlarm(model: NightModel, random: () => number): boolean {
  const arms = Array.from({ length: pairs.blocks }, (_, block) => (block % 2 === 0 ? 'measure' : 'usual'))
  const nights = nightsOf(pairs, model, noEffect, arms, random)
  const own = nights.filter((_, night) => Math.floor(night / 7) % 2 === 0)
  const other = nights.filter((_, night) => Math.floor(night / 7) % 2 === 1)
  return welchTest(own, other) < 0.05
}

function shareOf(times: number, happens: () => boolean): number {
  let count = 0
  for (let n = 0; n < times; n++) if (happens()) count++
  return count / times
}

function falseAlarms(): void {
  console.log(`\nSelf-experiments: false alarms in ${played} experiments with a measure that does nothing`)
  console.log(
    '  nights                                    pairs: helps, worse   balanced: helps, worse   peer: ABAB, Welch',
  )
  const models: readonly (readonly [string, NightModel])[] = [
    ...correlations.map((each) => [`scores, correlation ${each}`, score(each)] as const),
    ...correlations.map((each) => [`counts, correlation ${each} of the log rate`, count(each)] as const),
    ['over-dispersed counts', count(0, overdispersed)],
    ['over-dispersed counts, correlation 0.7', count(0.7, overdispersed)],
    ['one attack in five nights, correlation 0.7', count(0.7, 0.5, 0.2)],
  ]
  for (const [name, model] of models) {
    const random = longRandom(31)
    const ours = [pairs, balanced].map((design) => {
      const results = Array.from({ length: played }, () => play(design, model, noEffect, random))
      const share = (test: (result: TrialResult) => boolean) => percent(results.filter(test).length / played)
      return `${share((each) => each.kind === 'verdict' && each.verdict === 'helps')} ${share((each) => each.kind === 'verdict' && each.because === 'worse')}`
    })
    const peer = shareOf(played, () => peerAlarm(model, random))
    console.log(`  ${name.padEnd(42)} ${ours.join('          ')}          ${percent(peer)}`)
  }
}

function coverage(): void {
  console.log(
    `\nSelf-experiments: share of ${played} intervals of 90 % that hold the truth (on the very end: half)`,
  )
  const rows: readonly (readonly [string, NightModel, NightEffect, number])[] = [
    ...correlations.flatMap((each) => [
      [`scores, correlation ${each}, nothing`, score(each), noEffect, 0] as const,
      [`counts, correlation ${each}, halved`, count(each), { times: 0.5, plus: 0 }, 3.5] as const,
    ]),
    ['over-dispersed counts, nothing', count(0, overdispersed), noEffect, 0],
    ['over-dispersed counts, halved', count(0, overdispersed), { times: 0.5, plus: 0 }, 3.5],
    ['the same, correlation 0.7, halved', count(0.7, overdispersed), { times: 0.5, plus: 0 }, 3.5],
    ['one attack in five nights, nothing', count(0.7, 0.5, 0.2), noEffect, 0],
    ['one attack in five nights, halved', count(0.7, 0.5, 0.2), { times: 0.5, plus: 0 }, 0.7],
    // Beyond the bar: where the method is pressed, and where it gives way.
    ['two a night, over-dispersed, 0.7, halved', count(0.7, overdispersed, 2), { times: 0.5, plus: 0 }, 7],
    ['one in two nights, the same, halved', count(0.7, overdispersed, 0.5), { times: 0.5, plus: 0 }, 1.75],
    ['more over-dispersed, 0.7, a third less', count(0.7, 1.1), { times: 0.67, plus: 0 }, 2.31],
    ['over-dispersed, 0.7, cut to a fifth', count(0.7, overdispersed), { times: 0.2, plus: 0 }, 5.6],
    ['over-dispersed, correlation 0.9, halved', count(0.9, overdispersed), { times: 0.5, plus: 0 }, 3.5],
    ['one attack in ten nights, nothing', count(0.5, 0.5, 0.1), noEffect, 0],
  ]
  for (const [name, model, effect, truth] of rows) {
    const random = longRandom(32)
    const shares = [pairs, balanced].map((design) => {
      let held = 0
      let verdicts = 0
      for (let n = 0; n < played; n++) {
        const result = play(design, model, effect, random)
        if (result.kind === 'none') continue
        verdicts++
        const { low, high } = result.figures.interval
        const isOnEnd = Math.min(Math.abs(low - truth), Math.abs(high - truth)) < 1e-9
        held += isOnEnd ? 0.5 : low < truth && truth < high ? 1 : 0
      }
      return percent(held / verdicts)
    })
    console.log(`  ${name.padEnd(42)} pairs ${shares[0]}   balanced ${shares[1]}`)
  }
}

/** Rows of the clinical dossier (`power_at_practical_lengths`, one-sided 0.05) beside ours. */
function power(): void {
  console.log('\nSelf-experiments: power, and what the clinical dossier found for the same design')
  const rows: readonly (readonly [string, number, NightModel, number, number])[] = [
    ['84 nights, one a night, halved', 12, count(0, 0), 0.5, 0.632],
    ['112 nights, one a night, halved', 16, count(0, 0), 0.5, 0.824],
    ['168 nights, one a night, halved', 24, count(0, 0), 0.5, 0.965],
    ['112 nights, one in two, halved', 16, count(0, 0, 0.5), 0.5, 0.534],
    ['112 nights, one a night, clustered, halved', 16, count(0.7), 0.5, 0.677],
    ['168 nights, one a night, clustered, halved', 24, count(0.7), 0.5, 0.858],
    ['112 nights, one a night, clustered, a third less', 16, count(0.7), 0.7, 0.286],
  ]
  for (const [name, blocks, model, times, dossier] of rows) {
    const design = { ...pairs, blocks }
    const ours = powerOf({ design, model, effect: { times, plus: 0 }, played, seed: 33 })
    console.log(`  ${name.padEnd(50)} ${percent(ours)}   dossier ${percent(dossier)}`)
  }
}

function speed(): void {
  console.log('\nSelf-experiments: analysis of 399 nights with 100,000 orders')
  for (const order of ['pairs', 'balanced'] as const) {
    for (const [blocks, blockNights] of [
      [56, 7],
      [132, 3],
    ] as const) {
      const design: TrialDesign = { order, blocks, blockNights, leaveOut: 0 }
      const trial = trialOf(design, count(0.5), 5)
      const outcome = nightsOf(design, count(0.5), noEffect, scheduleOf(design, 5), longRandom(5))
      const file = trialFile(trial, drawnAt)
      const time = millisecondsOf(() => analyze(file, { outcome }, { tonight: '2028-01-01' }))
      console.log(
        `  ${order.padEnd(9)} ${String(blocks).padStart(3)} blocks of ${blockNights}   ${time.toFixed(0)} ms`,
      )
    }
  }
}

export function selfExperiments(): void {
  falseAlarms()
  coverage()
  power()
  speed()
}
