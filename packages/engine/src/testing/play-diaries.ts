/** Diaries in which evenings and nights have nothing to do with each other, unless they are made to. */

import type { FactorNights } from '../patterns/pattern.ts'
import { normalDeviate, type Random } from '../stats/seeded-random.ts'
import { type NightEffect, type NightModel, simulateNights } from '../trial/simulate-nights.ts'
import type { NightSeries } from '../trial/trial.ts'

export interface Evenings {
  /** How many factors. */
  readonly factors: number
  /** Share of evenings with the factor, by the standard normal quantile below which it lies. */
  readonly cut: number
  /** How much one evening resembles the next. */
  readonly correlation: number
}

export interface DiaryPlay {
  readonly nights: number
  readonly model: NightModel
  readonly evenings: Evenings
  /** Chance that an entry is not recorded. */
  readonly missing?: number
  /** On nights with the first factor the rate is multiplied by this. */
  readonly effect?: number
  /** By how much both evenings and nights change from the first to the last, in standard deviations and log rate. */
  readonly trend?: number
}

export function playDiary(
  { nights, model, evenings, missing = 0, effect = 1, trend = 0 }: DiaryPlay,
  random: Random,
): { readonly outcome: NightSeries; readonly factors: readonly FactorNights[] } {
  const lost = <Value>(values: readonly Value[]): (Value | undefined)[] =>
    values.map((value) => (random() < missing ? undefined : value))
  const drawn = Array.from({ length: evenings.factors }, () => someEvenings(evenings, nights, trend, random))
  const effectOn = (night: number): NightEffect => {
    const slow = Math.exp(trend * (night / nights - 0.5))
    return { times: slow * (drawn[0]![night] ? effect : 1), plus: 0 }
  }
  return {
    outcome: lost(simulateNights(model, nights, effectOn, random)),
    factors: drawn.map((each, index) => ({ factor: `factor-${index}`, nights: lost(each) })),
  }
}

function someEvenings(
  { cut, correlation }: Evenings,
  nights: number,
  trend: number,
  random: Random,
): boolean[] {
  const fresh = Math.sqrt(1 - correlation * correlation)
  let wander = normalDeviate(random)
  return Array.from({ length: nights }, (_, night) => {
    const isYes = wander - trend * (night / nights - 0.5) < cut
    wander = correlation * wander + fresh * normalDeviate(random)
    return isYes
  })
}
