/** Whether attacks became more or fewer. Said only when chance is a poor explanation and the change is worth knowing. */

import { reachOf95 } from '../stats/normal-points.ts'
import { clusteringOf, loggedOf, type WeeklyRate, weeklyRateOf } from './frequency.ts'
import type { Night } from './nights-of.ts'

export type Trend =
  | { readonly verdict: 'too-few-nights' }
  | {
      readonly verdict: 'more' | 'fewer' | 'no-clear-change'
      /** The last four weeks. */
      readonly recent: WeeklyRate
      /** The twelve weeks before them. */
      readonly before: WeeklyRate
    }

const recentNights = 28
const beforeNights = 84
/** Fewer logged nights than this in either stretch say nothing of a change. */
const fewestLogged = 14
/** The smallest change worth a word: a quarter, as the Cochrane review of magnesium for cramps (2012) judged. */
const smallestRatio = 1.25

/**
 * Compares the last four weeks of some nights with the twelve weeks before them: the ratio of two rates, with a normal
 * interval on the logarithm, each side widened by its own clustering, half an attack added to each so that none is
 * zero. `nights` are consecutive and end with the last night that counts.
 *
 * @example
 * trendOf([]) // => { verdict: 'too-few-nights' }
 */
export function trendOf(nights: readonly Night[]): Trend {
  const recentLogged = loggedOf(nights.slice(-recentNights))
  const beforeLogged = loggedOf(nights.slice(0, -recentNights).slice(-beforeNights))
  if (recentLogged.length < fewestLogged || beforeLogged.length < fewestLogged) {
    return { verdict: 'too-few-nights' }
  }
  const recent = weeklyRateOf(recentLogged)!
  const before = weeklyRateOf(beforeLogged)!
  const logRatio = Math.log(smoothed(recent) / smoothed(before))
  const variance =
    clusteringOf(recentLogged) / (recent.attacks + 0.5) + clusteringOf(beforeLogged) / (before.attacks + 0.5)
  // A change by chance alone is called one in 20 times, not more.
  const isClear = Math.abs(logRatio) > reachOf95 * Math.sqrt(variance)
  const isWorthKnowing = Math.abs(logRatio) >= Math.log(smallestRatio)
  if (!isClear || !isWorthKnowing) return { verdict: 'no-clear-change', recent, before }
  return { verdict: logRatio > 0 ? 'more' : 'fewer', recent, before }
}

const smoothed = ({ attacks, nights }: WeeklyRate): number => (attacks + 0.5) / nights
