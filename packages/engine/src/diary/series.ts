/** The nights over time: week by week, month by month or year by year. */

import type { NightId } from './diary.ts'
import {
  clusteringOf,
  clusteringOfShare,
  loggedOf,
  type Share,
  type WeeklyRate,
  weeklyRateOf,
} from './frequency.ts'
import type { Night } from './nights-of.ts'
import {
  brokenSleepShare,
  isBroken,
  isKnownPainful,
  type PainfulSleep,
  painfulSleepOf,
} from './painful-sleep.ts'

export type Stretch = 'week' | 'month' | 'year'

export interface Point {
  readonly from: NightId
  readonly to: NightId
  readonly nights: number
  readonly logged: number
  /** Not there when no night of the stretch was logged: missing, and not zero. */
  readonly attacksAWeek?: WeeklyRate
  readonly sleep: PainfulSleep
  /** Painful nights with broken sleep, of those of which it is known. Not there when it is not known of most. */
  readonly brokenSleep?: Share
}

/** What two nights of one stretch share. Weeks begin with the night of a Monday. */
const keyOf: Readonly<Record<Stretch, (night: Night) => string | number>> = {
  // 1970-01-01 was a Thursday.
  week: ({ day }) => Math.floor((day + 3) / 7),
  month: ({ night }) => night.slice(0, 7),
  year: ({ night }) => night.slice(0, 4),
}

/**
 * Cuts consecutive nights into stretches and says of each how often it hurt. How much the nights cluster is measured
 * on all of them together, for a single week cannot tell.
 *
 * @example
 * seriesOf([], 'week') // => []
 */
export function seriesOf(nights: readonly Night[], stretch: Stretch): readonly Point[] {
  const clustering = clusteringOf(loggedOf(nights))
  const sleepClustering = clusteringOfShare(nights.filter(isKnownPainful), isBroken)
  return cut(nights, keyOf[stretch]).map((part) => {
    const attacksAWeek = weeklyRateOf(part, clustering)
    const brokenSleep = brokenSleepShare(part, sleepClustering)
    return {
      from: part[0]!.night,
      to: part.at(-1)!.night,
      nights: part.length,
      logged: loggedOf(part).length,
      sleep: painfulSleepOf(part),
      ...(attacksAWeek !== undefined && { attacksAWeek }),
      ...(brokenSleep !== undefined && { brokenSleep }),
    }
  })
}

function cut(nights: readonly Night[], key: (night: Night) => string | number): readonly Night[][] {
  const parts: Night[][] = []
  let last: string | number | undefined
  for (const night of nights) {
    const here = key(night)
    if (here !== last) parts.push([])
    parts.at(-1)!.push(night)
    last = here
  }
  return parts
}
