/** A diary in numbers, over a period: what was, how often, and how sure that is. */

import { type Breakdown, breakdownOf } from './breakdown.ts'
import type { Diary, Moment, NightId } from './diary.ts'
import { loggedOf, type Share, shareOfNights, type WeeklyRate, weeklyRateOf } from './frequency.ts'
import { dayNumber, nightOf, nightOfDay } from './night.ts'
import { bookOf, type Night, nightsIn } from './nights-of.ts'
import { brokenSleepShare, type PainfulSleep, painfulSleepOf } from './painful-sleep.ts'
import { type Trend, trendOf } from './trend.ts'
import { type TriedMeasure, whatWasTried } from './what-was-tried.ts'

export interface SummaryOptions {
  /** The time now, on the clock of the person. */
  readonly now: Moment
  /** The first night that counts; the first of the diary when it is left out. */
  readonly from?: NightId
  /** The last night that counts; tonight once something is logged of it, else last night, when it is left out. */
  readonly to?: NightId
}

export interface DiarySummary extends Breakdown {
  readonly from: NightId
  readonly to: NightId
  /** Every night of the period in order, those that are not logged included. */
  readonly nights: readonly Night[]
  readonly counts: {
    readonly nights: number
    readonly logged: number
    readonly pain: number
    readonly noPain: number
    readonly notLogged: number
    readonly attacks: number
  }
  /** Not there without a logged night. */
  readonly attacksAWeek?: WeeklyRate
  /** Logged nights with pain. */
  readonly painNights?: Share
  readonly sleep: PainfulSleep
  /** Painful nights on which the legs broke the sleep, of those of which it is known. Not there when it is not known of most. */
  readonly brokenSleep?: Share
  readonly tried: readonly TriedMeasure[]
  readonly trend: Trend
}

/**
 * Sums up a diary over a period. A night that is not logged is left out of every number and never counted as zero.
 * Intervals are 90 %: score intervals, for shares (Wilson 1927) and for counts, both widened by how much nights
 * resemble each other (long-run variance, Newey and West 1987). The order of the records does not matter.
 *
 * @example
 * const diary = { attacks: [{ id: 'a', night: '2026-11-25' }], nights: [], checks: [] }
 * const now = { instant: 1_795_780_800_000, offsetMinutes: 0 } // at noon on 27 November 2026
 * summarizeDiary(diary, { now }).counts
 * // => { nights: 2, logged: 1, pain: 1, noPain: 0, notLogged: 1, attacks: 1 }
 */
export function summarizeDiary(diary: Diary, { now, from, to }: SummaryOptions): DiarySummary {
  const books = bookOf(diary)
  const tonight = dayNumber(nightOf(now))
  const last = to === undefined ? (books.has(nightOfDay(tonight)) ? tonight : tonight - 1) : dayNumber(to)
  const first = from === undefined ? firstDay(books, last) : dayNumber(from)
  const nights = nightsIn(books, first, last)
  const logged = loggedOf(nights)
  const pain = logged.filter(({ state }) => state === 'pain').length
  const attacks = attacksBetween(diary, nights)
  const attacksAWeek = weeklyRateOf(logged)
  const painNights = shareOfNights(logged, ({ state }) => state === 'pain')
  const brokenSleep = brokenSleepShare(nights)
  return {
    from: nights[0]?.night ?? nightOfDay(first),
    to: nightOfDay(last),
    nights,
    counts: {
      nights: nights.length,
      logged: logged.length,
      pain,
      noPain: logged.length - pain,
      notLogged: nights.length - logged.length,
      attacks: attacksAWeek?.attacks ?? 0,
    },
    ...(attacksAWeek !== undefined && { attacksAWeek }),
    ...(painNights !== undefined && { painNights }),
    sleep: painfulSleepOf(nights),
    ...(brokenSleep !== undefined && { brokenSleep }),
    ...breakdownOf(attacks),
    tried: whatWasTried(attacks),
    trend: trendOf(nights),
  }
}

/** The first day with a record, or the day after the last one of the period when there is none. */
function firstDay(books: ReadonlyMap<NightId, unknown>, last: number): number {
  let first: NightId | undefined
  for (const night of books.keys()) if (first === undefined || night < first) first = night
  return first === undefined ? last + 1 : Math.min(dayNumber(first), last + 1)
}

/** Dates that are written alike are in order as text, too. */
function attacksBetween(diary: Diary, nights: readonly Night[]) {
  const from = nights[0]?.night
  const to = nights.at(-1)?.night
  if (from === undefined || to === undefined) return []
  return diary.attacks.filter(({ night }) => night >= from && night <= to)
}
