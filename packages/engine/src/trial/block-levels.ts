/** The blocks of an experiment one by one, for a picture of it. The verdict comes from `analyze`. */

import { placesOf } from './calendar.ts'
import { outcomes } from './outcomes.ts'
import type { Arm, Trial, TrialLog } from './trial.ts'

export interface BlockLevel {
  readonly arm: Arm
  /** The mean of the compared nights in the unit people hear; nothing when none was recorded. */
  readonly level?: number
  /** Compared nights with a value. */
  readonly nights: number
}

/**
 * What was recorded in each of the first `blocks` blocks, in their order. To be shown when a look is due, and not
 * before: whoever sees how it goes acts in a new way.
 *
 * @example
 * const design = { order: 'balanced', blocks: 8, blockNights: 1, leaveOut: 0 }
 * const trial = { measure: 'heat', outcome: 'worst-pain', smallestChange: 1, design, firstNight: '2026-03-01', seed: 1 }
 * blockLevels(trial, { outcome: [3, undefined] }, 2).map(({ level, nights }) => [level, nights])
 * // => [[3, 1], [undefined, 0]]
 */
export function blockLevels(trial: Trial, log: TrialLog, blocks: number): readonly BlockLevel[] {
  const { perNight } = outcomes[trial.outcome]
  const totals = new Map<number, { arm: Arm; sum: number; nights: number }>()
  for (const [n, place] of placesOf(trial, log, log.outcome.length).entries()) {
    if (place.kind !== 'on' || place.block >= blocks) continue
    const total = totals.get(place.block) ?? { arm: place.arm, sum: 0, nights: 0 }
    totals.set(place.block, total)
    const value = log.outcome[n]
    if (value === undefined || !place.isCompared || !Number.isFinite(value) || value < 0) continue
    total.sum += value
    total.nights++
  }
  return [...totals.values()].map(({ arm, sum, nights }) => ({
    arm,
    nights,
    ...(nights > 0 && { level: (sum / nights) * perNight }),
  }))
}
