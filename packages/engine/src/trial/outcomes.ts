/** What can be measured each night: what kind of number it is, which way is better, and in which unit people hear it. */

import type { Diary, NightId, NightRecord } from '../diary/diary.ts'
import { nightAfter } from '../diary/night.ts'
import type { NightSeries, OutcomeId } from './trial.ts'

export interface Outcome {
  readonly kind: 'count' | 'yes-no' | 'score' | 'minutes'
  readonly better: 'lower' | 'higher'
  /** From one night to the unit people hear: attacks a week (7), points of a score (1). */
  readonly perNight: 1 | 7
}

export const outcomes: Readonly<Record<OutcomeId, Outcome>> = {
  events: { kind: 'count', better: 'lower', perNight: 7 },
  'event-night': { kind: 'yes-no', better: 'lower', perNight: 7 },
  'times-woken': { kind: 'count', better: 'lower', perNight: 7 },
  'minutes-lost': { kind: 'minutes', better: 'lower', perNight: 1 },
  'worst-pain': { kind: 'score', better: 'lower', perNight: 1 },
  urge: { kind: 'score', better: 'lower', perNight: 1 },
  'soreness-next-day': { kind: 'score', better: 'lower', perNight: 1 },
  'sleep-quality': { kind: 'score', better: 'higher', perNight: 1 },
}

/**
 * A sensible smallest change that matters, for the person to alter before the start: for attacks a fall of 30 % or one
 * a week, whichever is larger; one point of a score; a quarter of an hour. Judgement: no study has measured it for
 * attacks at night; one cramp a week is the line the Cochrane authors drew (Garrison 2012).
 *
 * @example
 * defaultSmallestChange('events', 10) // => 3
 * defaultSmallestChange('worst-pain', 6) // => 1
 */
export function defaultSmallestChange(outcome: OutcomeId, usual: number): number {
  const { kind } = outcomes[outcome]
  if (kind === 'score') return 1
  return kind === 'minutes' ? 15 : Math.max(1, 0.3 * usual)
}

/**
 * The mean of the recorded nights in the unit people hear, and how many nights are behind it.
 *
 * @example
 * usualLevel('events', [1, undefined, 2]) // => { level: 10.5, nights: 2 }
 */
export function usualLevel(
  outcome: OutcomeId,
  series: NightSeries,
): { readonly level: number; readonly nights: number } {
  const known = series.filter((value) => value !== undefined)
  const sum = known.reduce((total, value) => total + value, 0)
  return { level: (sum / Math.max(known.length, 1)) * outcomes[outcome].perNight, nights: known.length }
}

/**
 * The outcome of consecutive nights, from the diary. A night without attacks counts as zero only when the person said
 * that it was free of pain.
 *
 * @example
 * const diary = { attacks: [], nights: [{ night: '2026-03-01', noPain: true }], checks: [] }
 * outcomeSeries(diary, 'events', '2026-03-01', 2) // => [0, undefined]
 */
export function outcomeSeries(
  diary: Diary,
  outcome: OutcomeId,
  firstNight: NightId,
  nights: number,
): NightSeries {
  const records = new Map(diary.nights.map((record) => [record.night, record]))
  const attacks = Map.groupBy(diary.attacks, ({ night }) => night)
  return Array.from({ length: nights }, (_, n) => {
    const night = nightAfter(firstNight, n)
    const record = records.get(night)
    const severities = (attacks.get(night) ?? []).map(({ severity }) => severity)
    if (severities.length === 0 && record?.noPain === true) return quietNight(outcome, record)
    return restlessNight(outcome, record, severities)
  })
}

function quietNight(outcome: OutcomeId, record: NightRecord): number | undefined {
  return outcome === 'sleep-quality' ? record.sleepQuality : (fieldOf(outcome, record) ?? 0)
}

function restlessNight(
  outcome: OutcomeId,
  record: NightRecord | undefined,
  severities: readonly (number | undefined)[],
): number | undefined {
  const isKnown = severities.length > 0
  if (outcome === 'events') return isKnown ? severities.length : undefined
  if (outcome === 'event-night') return isKnown ? 1 : undefined
  const field = record && fieldOf(outcome, record)
  if (field !== undefined || outcome !== 'worst-pain') return field
  const rated = severities.filter((severity) => severity !== undefined)
  return rated.length > 0 ? Math.max(...rated) : undefined
}

function fieldOf(outcome: OutcomeId, record: NightRecord): number | undefined {
  const fields: Readonly<Record<OutcomeId, number | undefined>> = {
    events: undefined,
    'event-night': undefined,
    'times-woken': record.timesWoken,
    'minutes-lost': record.minutesLost,
    'worst-pain': record.worstPain,
    urge: record.urge,
    'soreness-next-day': record.sorenessNextDay,
    'sleep-quality': record.sleepQuality,
  }
  return fields[outcome]
}
