/** Nights as chance makes them: what an experiment is planned with, and what the method is tried on. */

import { normalDeviate, type Random } from '../stats/seeded-random.ts'

/** How the nights of one person come about. One night resembles the next by `correlation`, 0 to below 1. */
export type NightModel =
  | {
      /** Attacks: Poisson about a nightly rate whose logarithm wanders with this standard deviation. */
      readonly kind: 'count'
      readonly rate: number
      readonly logSpread: number
      readonly correlation: number
    }
  | {
      /** A score from 0 to 10 in whole points, about a mean, with this standard deviation. */
      readonly kind: 'score'
      readonly mean: number
      readonly spread: number
      readonly correlation: number
    }

/** What the measure does to a night: attacks are multiplied, points are added. Without an effect: 1 and 0. */
export interface NightEffect {
  readonly times: number
  readonly plus: number
}

export const noEffect: NightEffect = { times: 1, plus: 0 }

/**
 * Simulates consecutive nights. `effectOn(n)` says what the measure does in night `n`, from 0. The wandering is a
 * stationary first-order autoregression; the mean rate stays `rate` whatever its spread.
 *
 * @example
 * const model = { kind: 'score', mean: 5, spread: 2, correlation: 0.5 }
 * const nights = simulateNights(model, 28, () => noEffect, seededRandom(1))
 * nights.length // => 28
 * nights.every((points) => points >= 0 && points <= 10) // => true
 */
export function simulateNights(
  model: NightModel,
  nights: number,
  effectOn: (night: number) => NightEffect,
  random: Random,
): number[] {
  const keep = model.correlation
  const fresh = Math.sqrt(1 - keep * keep)
  let wander = normalDeviate(random)
  return Array.from({ length: nights }, (_, night) => {
    if (night > 0) wander = keep * wander + fresh * normalDeviate(random)
    const { times, plus } = effectOn(night)
    if (model.kind === 'score')
      return Math.min(10, Math.max(0, Math.round(model.mean + plus + model.spread * wander)))
    const rate = model.rate * Math.exp(model.logSpread * wander - model.logSpread ** 2 / 2)
    return poissonDeviate(rate * times, random)
  })
}

/** A Poisson deviate by multiplying uniforms (Knuth 1969), in slices so that large rates do not underflow. */
function poissonDeviate(rate: number, random: Random): number {
  let count = 0
  for (let left = rate; left > 0; left -= 30) {
    const limit = Math.exp(-Math.min(left, 30))
    for (let product = random(); product > limit; product *= random()) count++
  }
  return count
}
