/**
 * What to watch for while an experiment runs. These signs can end it; they can never make it look helpful, and they
 * show no comparison of the arms.
 */

import type { NightId } from '../diary/diary.ts'
import { nightsBetween } from '../diary/night.ts'
import { adherenceOf } from './adherence.ts'
import { type Place, placesOf } from './calendar.ts'
import { outcomes, usualLevel } from './outcomes.ts'
import type { NightSeries, Trial, TrialLog } from './trial.ts'
import { leastFollowed } from './verdict.ts'

/** Worse than before the experiment by this much ends it: attacks by half, scores by two points (dossier, estimate). */
const worseTimes = 1.5
const worsePoints = 2
const worseMinutes = 60
/** For so many weeks in a row. */
const worseWeeks = 2
/** A week with fewer recorded nights than this says nothing. */
const leastNightsAWeek = 4
/** In so many blocks the measure was hardly done. */
const blocksNotFollowed = 2

export type WatchSign =
  /** Stop the measure. */
  | { readonly code: 'harm'; readonly night: NightId; readonly severity: 'moderate' | 'severe' }
  /** Stop the measure and suggest a visit. */
  | { readonly code: 'worse-than-before'; readonly level: number; readonly before: number }
  /** Offer an easier measure. */
  | { readonly code: 'hardly-done'; readonly blocks: number }

/**
 * Signs that call for ending the experiment or changing it, from its log up to tonight. New warning signs of the body
 * are another matter and come first: they are checked by the urgency of the assessment.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * const log = { outcome: [], harms: [{ night: '2026-03-02', severity: 'severe' }] }
 * watchTrial(trial, log, { tonight: '2026-03-02', runIn: [] })
 * // => [{ code: 'harm', night: '2026-03-02', severity: 'severe' }]
 */
export function watchTrial(
  trial: Trial,
  log: TrialLog,
  { tonight, runIn }: { readonly tonight: NightId; readonly runIn: NightSeries },
): WatchSign[] {
  const signs: WatchSign[] = []
  for (const { night, severity } of log.harms ?? []) {
    if (severity !== 'mild') signs.push({ code: 'harm', night, severity })
  }
  const soFar = Math.max(0, nightsBetween(trial.firstNight, tonight) + 1)
  const worse = worseThanBefore(trial, log.outcome.slice(0, soFar), runIn)
  if (worse) signs.push(worse)
  const places = placesOf(trial, log, soFar)
  const blocks = hardlyDone(trial, log, places)
  if (blocks >= blocksNotFollowed) signs.push({ code: 'hardly-done', blocks })
  return signs
}

/** The last two whole weeks, each worse than before the experiment. */
function worseThanBefore({ outcome }: Trial, series: NightSeries, runIn: NightSeries): WatchSign | undefined {
  const before = usualLevel(outcome, runIn)
  if (before.nights === 0 || series.length < 7 * worseWeeks) return undefined
  const recent = series.slice(-7 * worseWeeks)
  const weeks = [recent.slice(0, 7), recent.slice(7)].map((week) => usualLevel(outcome, week))
  const isWorse = weeks.every(
    ({ level, nights }) => nights >= leastNightsAWeek && isMuchWorse(outcome, level, before.level),
  )
  return isWorse
    ? { code: 'worse-than-before', level: usualLevel(outcome, recent).level, before: before.level }
    : undefined
}

function isMuchWorse(outcome: Trial['outcome'], level: number, before: number): boolean {
  const { kind, better } = outcomes[outcome]
  const rise = better === 'lower' ? level - before : before - level
  switch (kind) {
    case 'score':
      return rise >= worsePoints
    case 'minutes':
      return rise >= worseMinutes
    case 'count':
    case 'yes-no':
      // From next to nothing, half as much again is still next to nothing: one more a week is the least.
      return rise >= Math.max(1, (worseTimes - 1) * before)
  }
}

/** In how many blocks with the measure it was done on fewer than six of ten answered nights. */
function hardlyDone(trial: Trial, { done = [] }: TrialLog, places: readonly Place[]): number {
  let count = 0
  for (let block = 0; block < trial.design.blocks; block++) {
    const own = places.map((place): Place => {
      const isOwn = place.kind === 'on' && place.block === block && place.arm === 'measure'
      return isOwn ? place : { kind: 'paused' }
    })
    const { known, followed } = adherenceOf(own, done, trial.firstNight).measure
    if (known > 0 && followed / known < leastFollowed) count++
  }
  return count
}
