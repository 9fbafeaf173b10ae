/** What the attacks of a diary were like, counted. What nobody said is counted as not known. */

import { medianOf } from '../stats/median.ts'
import type { Attack, Leg, PainKind } from './diary.ts'
import { type Share, shareOf } from './frequency.ts'
import { minuteOfDay } from './night.ts'

/** From this rating on pain counts as severe: the base's `flag.severe`, 7 or more out of 10. */
export const severeFrom = 7

/** More than this share of the attacks, and a leg or a kind is "mostly" it. */
export const mostly: number = 2 / 3

export interface Breakdown {
  readonly legs: Readonly<Record<Leg | 'unknown', number>>
  readonly kinds: Readonly<Record<PainKind | 'unknown', number>>
  readonly hours: HoursOfNight
  readonly severity: Severity
  readonly duration: Duration
}

export interface HoursOfNight {
  /** Attacks that began in each hour on the wall: the first is 0:00 to 0:59, the last 23:00 to 23:59. */
  readonly counts: readonly number[]
  /** Attacks without a time. */
  readonly unknown: number
}

export interface Severity {
  /** Attacks by rating, from 0 to 10. */
  readonly counts: readonly number[]
  readonly median?: number
  /** Attacks rated 7 or more, of those rated. */
  readonly severe?: Share
  readonly unknown: number
}

export interface Duration {
  /** Minutes. */
  readonly median?: number
  readonly longest?: number
  readonly known: number
  readonly unknown: number
}

/**
 * Counts what the attacks were like. The order of the attacks does not matter.
 *
 * @example
 * breakdownOf([{ id: 'a', night: '2026-11-26', leg: 'left' }]).legs
 * // => { left: 1, right: 0, both: 0, unknown: 0 }
 */
export function breakdownOf(attacks: readonly Attack[]): Breakdown {
  const legs = { left: 0, right: 0, both: 0, unknown: 0 }
  const kinds = { cramp: 0, restless: 0, burning: 0, ache: 0, unknown: 0 }
  for (const { leg, kind } of attacks) {
    legs[leg ?? 'unknown']++
    kinds[kind ?? 'unknown']++
  }
  return {
    legs,
    kinds,
    hours: hoursOf(attacks),
    severity: severityOf(attacks),
    duration: durationOf(attacks),
  }
}

function hoursOf(attacks: readonly Attack[]): HoursOfNight {
  const counts = new Array<number>(24).fill(0)
  let unknown = 0
  for (const { began } of attacks) {
    if (began === undefined) unknown++
    else counts[Math.floor(minuteOfDay(began) / 60)]!++
  }
  return { counts, unknown }
}

function severityOf(attacks: readonly Attack[]): Severity {
  const ratings = attacks.flatMap(({ severity }) => (severity === undefined ? [] : [severity]))
  const counts = new Array<number>(11).fill(0)
  for (const rating of ratings) counts[Math.round(rating)]!++
  const median = medianOf(ratings)
  const severe = shareOf(ratings.filter((rating) => rating >= severeFrom).length, ratings.length)
  return {
    counts,
    ...(median !== undefined && { median }),
    ...(severe !== undefined && { severe }),
    unknown: attacks.length - ratings.length,
  }
}

function durationOf(attacks: readonly Attack[]): Duration {
  const known = attacks.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes]))
  const median = medianOf(known)
  let longest: number | undefined
  for (const minutes of known) if (longest === undefined || minutes > longest) longest = minutes
  return {
    ...(median !== undefined && { median }),
    ...(longest !== undefined && { longest }),
    known: known.length,
    unknown: attacks.length - known.length,
  }
}
