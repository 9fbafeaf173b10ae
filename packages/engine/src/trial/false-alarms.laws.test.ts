// The promise of the method: at most 5 in 100 useless measures are called helpful, however alike the nights are, and
// nine of ten intervals hold the truth. Each row plays 4,000 whole experiments, from the draw to the verdict.
import { describe, expect, test, vi } from 'vitest'
import { plainTrial } from '../testing/plain-trial.ts'
import { playTrials } from '../testing/play-trials.ts'
import { type NightModel, noEffect } from './simulate-nights.ts'
import type { Trial, TrialDesign } from './trial.ts'

const played = 4000
/** Where the bar does not name a number, fewer: a share of 0.9 is then known to 0.7 points. */
const playedWithEffect = 2000
/** Whole experiments by the thousand, on a machine that may be busy. */
const timeout = 120_000
/** Sixteen weeks in pairs, twelve weeks balanced: the two orders at the lengths they are meant for. */
const long: TrialDesign = { order: 'pairs', blocks: 16, blockNights: 7, leaveOut: 0 }
const short: TrialDesign = { order: 'balanced', blocks: 8, blockNights: 7, leaveOut: 1 }

const score = (correlation: number): NightModel => ({ kind: 'score', mean: 5, spread: 2, correlation })
const count = (correlation: number, logSpread = 0.5, rate = 1): NightModel => {
  return { kind: 'count', rate, logSpread, correlation }
}
/** A spread of the log rate at which the variance of a night is mean + mean squared, as in the dossier. */
const overdispersed = Math.sqrt(Math.log(2))

vi.setConfig({ testTimeout: timeout })

const correlations = [0, 0.3, 0.5, 0.7]
const nights: readonly (readonly [string, NightModel])[] = [
  ...correlations.map((each) => [`scores, correlation ${each}`, score(each)] as const),
  ...correlations.map((each) => [`counts, correlation ${each}`, count(each)] as const),
  ['over-dispersed counts', count(0, overdispersed)],
  ['over-dispersed counts, correlation 0.7', count(0.7, overdispersed)],
  ['one attack in five nights, correlation 0.7', count(0.7, 0.5, 0.2)],
]

function trialOf(design: TrialDesign, { kind }: NightModel): Trial {
  if (kind === 'score') return { ...plainTrial, design, outcome: 'worst-pain', smallestChange: 1 }
  return { ...plainTrial, design }
}

describe.each([
  ['sixteen blocks in pairs', long],
  ['eight balanced blocks', short],
] as const)('a measure that does nothing, %s', (_, design) => {
  test.each(nights)('%s', (_name, model) => {
    const tally = playTrials({ trial: trialOf(design, model), model, effect: noEffect }, 0, played, 17)
    expect(tally.helps).toBeLessThanOrEqual(0.05)
    expect(tally.worse).toBeLessThanOrEqual(0.05)
    expect(tally.covered).toBeGreaterThanOrEqual(0.88)
    expect(tally.covered).toBeLessThanOrEqual(0.92)
  })
})

test('a fifth of the nights missing changes nothing of that', () => {
  const model = count(0.5)
  const play = { trial: trialOf(long, model), model, effect: noEffect, missing: 0.2 }
  const tally = playTrials(play, 0, played, 18)
  expect(tally.helps).toBeLessThanOrEqual(0.05)
  expect(Math.abs(tally.covered - 0.9)).toBeLessThanOrEqual(0.02)
})

test('half of the nights missing, and parts with few of them done once more: nothing changes either', () => {
  const model = count(0.5)
  const trial = trialOf({ ...long, repeatBelow: 4 }, model)
  const tally = playTrials({ trial, model, effect: noEffect, missing: 0.5 }, 0, played, 24)
  expect(tally.helps).toBeLessThanOrEqual(0.05)
  expect(tally.worse).toBeLessThanOrEqual(0.05)
  expect(Math.abs(tally.covered - 0.9)).toBeLessThanOrEqual(0.02)
})

test('a look half-way and one at the end raise no more alarms together than one alone', () => {
  const model = count(0.5)
  const design: TrialDesign = { ...long, blocks: 20, interimAfter: 14 }
  const play = { trial: trialOf(design, model), model, effect: noEffect }
  // Each look as often as it is alone: 1 % and 4 % leave at most 5 % for either.
  const [early, end] = [14, 20].map((atBlock) => playTrials({ ...play, atBlock }, 0, played, 19).helps)
  expect(early).toBeLessThanOrEqual(0.01)
  expect(early! + end!).toBeLessThanOrEqual(0.05)
})

describe('a measure that helps', () => {
  test.each(correlations)('two points of pain less, correlation %d: the interval holds it', (correlation) => {
    const model: NightModel = { kind: 'score', mean: 5, spread: 1, correlation }
    const play = { trial: trialOf(long, model), model, effect: { times: 1, plus: -2 } }
    const tally = playTrials(play, 2, playedWithEffect, 20)
    expect(Math.abs(tally.covered - 0.9)).toBeLessThanOrEqual(0.02)
    expect(tally.doesNotHelp).toBeLessThanOrEqual(0.05)
  })

  test.each(correlations)('attacks halved, correlation %d: the interval holds it', (correlation) => {
    const model = count(correlation)
    const play = { trial: trialOf(long, model), model, effect: { times: 0.5, plus: 0 } }
    // One attack a night to half of one: 3.5 a week.
    const tally = playTrials(play, 3.5, playedWithEffect, 21)
    expect(Math.abs(tally.covered - 0.9)).toBeLessThanOrEqual(0.02)
    expect(tally.helps).toBeGreaterThan(0.6)
  })
})

// What the bar names as hard: counts that scatter more than chance, alone and with one night like the next; and few of them.
describe.each([
  ['sixteen blocks in pairs', long],
  ['twelve balanced blocks', { ...long, order: 'balanced', blocks: 12 }],
] as const)('attacks halved, %s: the interval holds it', (_, design) => {
  test.each([
    ['over-dispersed', count(0, overdispersed), 3.5],
    ['over-dispersed, correlation 0.7', count(0.7, overdispersed), 3.5],
    ['one in five nights, correlation 0.7', count(0.7, 0.5, 0.2), 0.7],
  ] as const)('%s', (_name, model, truth) => {
    const play = { trial: trialOf(design, model), model, effect: { times: 0.5, plus: 0 } }
    const tally = playTrials(play, truth, played, 23)
    expect(Math.abs(tally.covered - 0.9)).toBeLessThanOrEqual(0.02)
  })
})

test('exactly the change that matters: at most 5 in 100 are told that it does not help', () => {
  const model = count(0.5)
  const trial = { ...trialOf(long, model), smallestChange: 3.5 }
  const tally = playTrials({ trial, model, effect: { times: 0.5, plus: 0 } }, 3.5, played, 22)
  // Plus two standard errors of a share of 5 % in 4000.
  expect(tally.doesNotHelp - tally.worse).toBeLessThanOrEqual(0.057)
})
