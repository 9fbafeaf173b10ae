/** How often: attacks a week and shares of nights, each with the range that the logged nights leave open. */

import { designEffect } from '../stats/design-effect.ts'
import { rateInterval, shareInterval } from '../stats/score-interval.ts'
import type { Night } from './nights-of.ts'

export const nightsAWeek = 7

/** A share with its 90 % interval. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Attacks a week with the 90 % interval, and what it was counted from. */
export interface WeeklyRate {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly attacks: number
  /** Nights of which somebody said whether they hurt. The others are left out, never counted as zero. */
  readonly nights: number
}

/** The share of a count, or undefined of nothing. */
export function shareOf(count: number, of: number, effect = 1): Share | undefined {
  if (of === 0) return undefined
  return { count, of, value: count / of, ...shareInterval(count, of, effect) }
}

/** The nights of which somebody said whether they hurt. */
export function loggedOf(nights: readonly Night[]): readonly Night[] {
  return nights.filter(({ state }) => state !== 'not-logged')
}

/** How much the attacks of these nights cluster: see `designEffect`. */
export function clusteringOf(logged: readonly Night[]): number {
  const days = logged.map(({ day }) => day)
  const attacks = logged.map((night) => night.attacks)
  const mean = attacks.reduce((sum, count) => sum + count, 0) / logged.length
  return designEffect(days, attacks, mean)
}

/**
 * Attacks a week over the logged nights among these: a rate with the score interval of counts that cluster. Pass
 * `clustering` when it was measured on more nights than these.
 */
export function weeklyRateOf(nights: readonly Night[], clustering?: number): WeeklyRate | undefined {
  const logged = loggedOf(nights)
  if (logged.length === 0) return undefined
  const attacks = logged.reduce((sum, night) => sum + night.attacks, 0)
  const { low, high } = rateInterval(attacks, logged.length, clustering ?? clusteringOf(logged))
  return {
    value: (attacks / logged.length) * nightsAWeek,
    low: low * nightsAWeek,
    high: high * nightsAWeek,
    attacks,
    nights: logged.length,
  }
}

/** How much it clusters for which of these nights something holds: see `designEffect`. */
export function clusteringOfShare(nights: readonly Night[], holds: (night: Night) => boolean): number {
  const values = nights.map((night) => (holds(night) ? 1 : 0))
  const share = nights.filter(holds).length / nights.length
  const days = nights.map(({ day }) => day)
  return designEffect(days, values, share * (1 - share))
}

/** Among some nights, the share for which it holds, allowing for one night resembling the next. */
export function shareOfNights(
  nights: readonly Night[],
  holds: (night: Night) => boolean,
  clustering?: number,
): Share | undefined {
  const count = nights.filter(holds).length
  return shareOf(count, nights.length, clustering ?? clusteringOfShare(nights, holds))
}
