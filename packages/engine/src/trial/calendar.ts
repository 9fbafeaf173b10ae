/** Which block a calendar night belongs to, when pauses hold the schedule up and a block is done once more. */

import type { NightId } from '../diary/diary.ts'
import { dayNumber, nightAfter, nightsBetween } from '../diary/night.ts'
import { scheduleOf } from './schedule.ts'
import type { Arm, Course, Pause, Trial, TrialDesign } from './trial.ts'

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

/**
 * How many nights the schedule has, pauses apart and blocks that are done once more included.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * nightsPlanned({ design }) // => 84
 */
export function nightsPlanned({ design }: Pick<Trial, 'design'>, course: Course = {}): number {
  return nightsUntil(design, design.blocks, course)
}

/**
 * How many nights the first so many blocks have, with those of them that are done once more.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * nightsUntil(design, 2, {}) // => 14
 */
export function nightsUntil(design: TrialDesign, block: number, course: Course): number {
  const repeated = repeatsOf(design, course).filter((each) => each < block).length
  return (block + repeated) * design.blockNights
}

/** The blocks done once more. Without a rule that was fixed before the start, none is: see `repeatDue`. */
export function repeatsOf({ blocks, repeatBelow }: TrialDesign, { repeats = [] }: Course): readonly number[] {
  if (repeatBelow === undefined) return []
  return [...new Set(repeats)].filter((block) => Number.isInteger(block) && block >= 0 && block < blocks)
}

function isPaused(day: number, pauses: readonly Pause[]): boolean {
  return pauses.some(
    ({ from, until }) => dayNumber(from) <= day && (until === undefined || day < dayNumber(until)),
  )
}

/**
 * Where each night stands, from the first night of the experiment to the last one of the schedule or to night number
 * `most`, whichever comes first. A pause without an end never lets the schedule finish. The second time of a block
 * follows the first: its nights are counted on, and all of them are compared.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * placesOf(trial, { pauses: [{ from: '2026-03-01', until: '2026-03-02' }] }, 2)
 * // => [{ kind: 'paused' }, { kind: 'on', block: 0, nightOfBlock: 0, arm: 'usual', isCompared: true }]
 */
export function placesOf(trial: Trial, course: Course, most: number): Place[] {
  const { design } = trial
  const { blockNights, leaveOut } = design
  const { pauses = [] } = course
  const arms = scheduleOf(design, trial.seed)
  const repeats = repeatsOf(design, course)
  const nightsOf = (block: number): number => (repeats.includes(block) ? 2 : 1) * blockNights
  const first = dayNumber(trial.firstNight)
  const places: Place[] = []
  let block = 0
  let nightOfBlock = 0
  let sincePause = Number.POSITIVE_INFINITY
  while (places.length < most && block < design.blocks) {
    if (isPaused(first + places.length, pauses)) {
      places.push({ kind: 'paused' })
      sincePause = 0
      continue
    }
    const isCompared = nightOfBlock >= leaveOut && sincePause >= leaveOut
    places.push({ kind: 'on', block, nightOfBlock, arm: arms[block]!, isCompared })
    sincePause++
    nightOfBlock++
    if (nightOfBlock < nightsOf(block)) continue
    block++
    nightOfBlock = 0
  }
  return places
}

/**
 * Where one night stands.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * placeOf(trial, '2026-02-28') // => { kind: 'before' }
 */
export function placeOf(trial: Trial, night: NightId, course: Course = {}): Place {
  const n = nightsBetween(trial.firstNight, night)
  if (n < 0) return { kind: 'before' }
  return placesOf(trial, course, n + 1)[n] ?? { kind: 'after' }
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
export function armOn(trial: Trial, night: NightId, course: Course = {}): Arm | undefined {
  const place = placeOf(trial, night, course)
  return place.kind === 'on' ? place.arm : undefined
}

/**
 * The last night of the schedule, or nothing while a pause without an end holds it up.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * lastNightOf(trial) // => '2026-05-23'
 */
export function lastNightOf(trial: Trial, course: Course = {}): NightId | undefined {
  const { pauses = [] } = course
  const planned = nightsPlanned(trial, course)
  const paused = pauses.reduce((sum, { from, until }) => sum + (until ? nightsBetween(from, until) : 0), 0)
  const places = placesOf(trial, course, planned + Math.max(paused, 0))
  const onTrial = places.filter(({ kind }) => kind === 'on').length
  return onTrial === planned ? nightAfter(trial.firstNight, places.length - 1) : undefined
}
