/** Which block a calendar night belongs to, when pauses hold the schedule up. */

import type { NightId } from '../diary/diary.ts'
import { dayNumber, nightAfter, nightsBetween } from '../diary/night.ts'
import { scheduleOf } from './schedule.ts'
import type { Arm, Pause, Trial } from './trial.ts'

/** Where a night stands in an experiment. */
export type Place =
  | { readonly kind: 'before' | 'paused' | 'after' }
  | {
      readonly kind: 'on'
      /** From 0. */
      readonly block: number
      /** From 0. */
      readonly nightOfBlock: number
      readonly arm: Arm
      /** False for the first nights of a block, and the first ones after a pause, which are not compared. */
      readonly isCompared: boolean
    }

/** How many nights the schedule has, pauses apart. */
export function nightsPlanned({ design }: Pick<Trial, 'design'>): number {
  return design.blocks * design.blockNights
}

function isPaused(day: number, pauses: readonly Pause[]): boolean {
  return pauses.some(
    ({ from, until }) => dayNumber(from) <= day && (until === undefined || day < dayNumber(until)),
  )
}

/**
 * Where each night stands, from the first night of the experiment to the last one of the schedule or to night number
 * `most`, whichever comes first. A pause without an end never lets the schedule finish.
 */
export function placesOf(trial: Trial, pauses: readonly Pause[], most: number): Place[] {
  const { blockNights, leaveOut } = trial.design
  const schedule = scheduleOf(trial.design, trial.seed)
  const first = dayNumber(trial.firstNight)
  const places: Place[] = []
  let done = 0
  let sincePause = Number.POSITIVE_INFINITY
  while (places.length < most && done < nightsPlanned(trial)) {
    if (isPaused(first + places.length, pauses)) {
      places.push({ kind: 'paused' })
      sincePause = 0
      continue
    }
    const block = Math.floor(done / blockNights)
    const nightOfBlock = done % blockNights
    const isCompared = nightOfBlock >= leaveOut && sincePause >= leaveOut
    places.push({ kind: 'on', block, nightOfBlock, arm: schedule[block]!, isCompared })
    done++
    sincePause++
  }
  return places
}

/** Where one night stands. */
export function placeOf(trial: Trial, night: NightId, pauses: readonly Pause[] = []): Place {
  const n = nightsBetween(trial.firstNight, night)
  if (n < 0) return { kind: 'before' }
  return placesOf(trial, pauses, n + 1)[n] ?? { kind: 'after' }
}

/**
 * What the night is for, or nothing when it is not part of the experiment. Ask it for tonight only: knowing next
 * week's arm changes how people behave this week.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 1 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * armOn(trial, '2026-03-01') // => 'usual'
 * armOn(trial, '2026-03-08') // => 'measure'
 * armOn(trial, '2026-02-28') // => undefined
 */
export function armOn(trial: Trial, night: NightId, pauses: readonly Pause[] = []): Arm | undefined {
  const place = placeOf(trial, night, pauses)
  return place.kind === 'on' ? place.arm : undefined
}

/** The last night of the schedule, or nothing while a pause without an end holds it up. */
export function lastNightOf(trial: Trial, pauses: readonly Pause[] = []): NightId | undefined {
  const paused = pauses.reduce((sum, { from, until }) => sum + (until ? nightsBetween(from, until) : 0), 0)
  const most = nightsPlanned(trial) + Math.max(paused, 0)
  const places = placesOf(trial, pauses, most)
  const onTrial = places.filter(({ kind }) => kind === 'on').length
  return onTrial === nightsPlanned(trial) ? nightAfter(trial.firstNight, places.length - 1) : undefined
}
