/** How many nights an experiment would take for this person, before it starts: by playing it many times. */

import { longRandom } from '../stats/long-random.ts'
import type { Random } from '../stats/seeded-random.ts'
import { type BlockTotal, type Comparison, compareBlocks } from './comparison.ts'
import { finish } from './crossings.ts'
import { bestOrder, leastBlocks } from './design-trial.ts'
import { earlyLook, looksOf } from './looks.ts'
import { outcomes, usualLevel } from './outcomes.ts'
import { repeatRule } from './repeat-block.ts'
import { type Assignment, ordersOf, sampleOrders } from './schedule.ts'
import { type NightEffect, type NightModel, noEffect, simulateNights } from './simulate-nights.ts'
import type { BlockLength, NightSeries, OutcomeId, TrialDesign } from './trial.ts'

/** Nights of diary before an experiment can be planned. */
export const runInNights = 14
/** The dossier's figures for clustered nights (own estimate; nobody has measured it for cramps). */
const assumedLogSpread = 0.5
const assumedCorrelation = { count: 0.7, score: 0.5 } as const
const assumedScoreSpread = 2
/** Orders compared in each played experiment: enough to place a p value near 0.05. */
const ordersPlayed = 1000

export interface Forecast {
  readonly outcome: OutcomeId
  /** The nights before the experiment. They set the rate and the spread, and are never part of the comparison. */
  readonly runIn: NightSeries
  /** The change to be found, above 0, in the unit of the outcome (attacks a week, points). */
  readonly change: number
  readonly block: BlockLength
  /** Left out: the order that needs fewer nights at each length. */
  readonly order?: TrialDesign['order']
  /** The longest experiment that can be borne, in nights. */
  readonly mostNights: number
  /** Whether to look before the end, where such a look can tell (`earlyLook`). It costs some of the power. */
  readonly interim?: boolean
  readonly seed: number
  /** The chance of finding the change, 0 to 1. 0.8 when left out. */
  readonly power?: number
  /** Experiments played at each length: 400 when left out, which leaves the power uncertain by 4 points. */
  readonly played?: number
}

/** One length and the chance of finding the change with it. */
export interface Rung {
  readonly design: TrialDesign
  readonly nights: number
  readonly power: number
}

export type NightsNeeded =
  | {
      readonly kind: 'enough'
      readonly design: TrialDesign
      readonly nights: number
      readonly power: number
      readonly level: number
      readonly ladder: readonly Rung[]
    }
  /** No length that can be borne gives the chance asked for. `offer`: a score each night says more than rare attacks. */
  | {
      readonly kind: 'too-long'
      readonly level: number
      readonly ladder: readonly Rung[]
      readonly offer?: OutcomeId
    }
  /** There is less to lose than the change asked for. */
  | { readonly kind: 'too-rare'; readonly level: number; readonly change: number; readonly offer?: OutcomeId }
  | { readonly kind: 'too-few-nights'; readonly have: number; readonly need: number }

/**
 * How many nights it takes to find a change of this size, at the person's own rate and spread: experiments are played
 * with simulated nights at each length until 8 in 10 find it. Clustering of nights is assumed, since two weeks cannot
 * show it, so that the answer is rather too long than too short.
 *
 * @example
 * const runIn = [2, 0, 1, 3, 1, 0, 2, 2, 1, 0, 1, 2, 1, 1]
 * const block = { nights: 7, leaveOut: 0 }
 * nightsNeeded({ outcome: 'events', runIn, change: 6, block, mostNights: 112, seed: 1 }).kind // => 'enough'
 * nightsNeeded({ outcome: 'events', runIn, change: 9, block, mostNights: 112, seed: 1 }).kind // => 'too-rare'
 */
export function nightsNeeded(forecast: Forecast): NightsNeeded {
  return finish(nightsNeededSteps(forecast))
}

/** The same in steps, each yielding the share done, so that a caller can show progress or stop. */
export function* nightsNeededSteps(forecast: Forecast): Generator<number, NightsNeeded, void> {
  const { outcome, runIn, change, block, mostNights, seed, power = 0.8, played = 400 } = forecast
  const { level, nights: have } = usualLevel(outcome, runIn)
  if (have < runInNights) return { kind: 'too-few-nights', have, need: runInNights }
  const offer: { offer?: OutcomeId } = outcomes[outcome].kind === 'score' ? {} : { offer: 'worst-pain' }
  const isLower = outcomes[outcome].better === 'lower'
  if (isLower && change > level) return { kind: 'too-rare', level, change, ...offer }
  const model = modelOf(outcome, runIn)
  const ladder: Rung[] = []
  const longest = Math.floor(mostNights / block.nights)
  const shortest = forecast.order === 'pairs' ? leastBlocks.pairs : leastBlocks.balanced
  for (let blocks = shortest; blocks <= longest; blocks += 2) {
    yield (blocks - shortest) / (longest - shortest + 2)
    const design = designOf(forecast, blocks)
    const found = powerOf({ design, model, effect: effectOf(forecast, level), played, seed })
    const rung = { design, nights: blocks * block.nights, power: found }
    ladder.push(rung)
    if (found >= power) return { kind: 'enough', ...rung, level, ladder }
  }
  return { kind: 'too-long', level, ladder, ...offer }
}

function designOf({ order, block, interim = false }: Forecast, blocks: number): TrialDesign {
  const blockOrder = { order: order ?? bestOrder(blocks), blocks }
  const repeatBelow = repeatRule(block)
  const interimAfter = interim ? earlyLook(blockOrder) : undefined
  return {
    ...blockOrder,
    blockNights: block.nights,
    leaveOut: block.leaveOut,
    ...(repeatBelow !== undefined && { repeatBelow }),
    ...(interimAfter !== undefined && { interimAfter }),
  }
}

function effectOf({ outcome, change }: Forecast, level: number): NightEffect {
  if (outcomes[outcome].kind === 'score')
    return { times: 1, plus: outcomes[outcome].better === 'lower' ? -change : change }
  return { times: 1 - change / level, plus: 0 }
}

/** The person's nights as a model: their own mean, and their own spread drawn towards the assumed one. */
function modelOf(outcome: OutcomeId, runIn: NightSeries): NightModel {
  const known = runIn.filter((value) => value !== undefined)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1)
  // As if two weeks of nights with the assumed spread had been seen besides.
  const ownWeight = known.length / (known.length + runInNights)
  if (outcomes[outcome].kind === 'score') {
    const spread = Math.sqrt(ownWeight * variance + (1 - ownWeight) * assumedScoreSpread ** 2)
    return { kind: 'score', mean, spread, correlation: assumedCorrelation.score }
  }
  // Log-normal rate: variance = mean + mean^2 (exp(s^2) - 1).
  const ownSpread = Math.log(1 + Math.max(0, variance - mean) / mean ** 2)
  const logSpread = Math.sqrt(ownWeight * ownSpread + (1 - ownWeight) * assumedLogSpread ** 2)
  return { kind: 'count', rate: mean, logSpread, correlation: assumedCorrelation.count }
}

export interface PowerQuestion {
  readonly design: TrialDesign
  readonly model: NightModel
  readonly effect: NightEffect
  readonly played: number
  readonly seed: number
}

/**
 * The share of played experiments whose test at the end finds a benefit. More of the measured quantity counts as worse
 * unless the effect raises it.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const model = { kind: 'count', rate: 1, logSpread: 0.5, correlation: 0.5 }
 * powerOf({ design, model, effect: { times: 0.1, plus: 0 }, played: 100, seed: 1 }) > 0.8 // => true
 */
export function powerOf({ design, model, effect, played, seed }: PowerQuestion): number {
  const random = longRandom(seed)
  const orders = ordersOf(design)
  const compared = sampleOrders(orders, ordersPlayed, random)
  const alpha = looksOf(design).at(-1)!.alpha
  const sign = effect.plus > 0 || effect.times > 1 ? 1 : -1
  const drawn = new Uint8Array(design.blocks)
  let found = 0
  for (let n = 0; n < played; n++) {
    orders.draw(random, drawn)
    const nights = playNights(design, model, effect, drawn, random)
    const comparison = compareBlocks(design, drawn, blockTotals(design, nights, sign))
    if (comparison && isRare(comparison, compared, alpha)) found++
  }
  return found / played
}

/** Whether at most a share `alpha` of the orders does at least as well without any effect. */
function isRare({ crossing }: Comparison, compared: readonly Assignment[], alpha: number): boolean {
  const most = alpha * compared.length
  let asGood = 0
  for (const order of compared) {
    if ((crossing(order) ?? 0) <= 0) asGood++
    if (asGood > most) return false
  }
  return true
}

/** Simulated nights of one experiment under one order of its blocks. */
function playNights(
  { blocks, blockNights }: TrialDesign,
  model: NightModel,
  effect: NightEffect,
  drawn: Assignment,
  random: Random,
): number[] {
  const effectOn = (night: number): NightEffect =>
    drawn[Math.floor(night / blockNights)] === 1 ? effect : noEffect
  return simulateNights(model, blocks * blockNights, effectOn, random)
}

function blockTotals(
  { blocks, blockNights, leaveOut }: TrialDesign,
  nights: readonly number[],
  sign: number,
): BlockTotal[] {
  return Array.from({ length: blocks }, (_, block) => {
    let sum = 0
    for (let night = leaveOut; night < blockNights; night++)
      sum += sign * nights[block * blockNights + night]!
    return { sum, nights: blockNights - leaveOut }
  })
}
