/**
 * When a part of an experiment is done once more: too few of its nights were recorded to say anything.
 *
 * It stays a fair draw. The rule is fixed before the start, it looks at how many nights were recorded and never at what
 * was recorded, it is asked before anything of the next block is known, and the block keeps its arm. So if the measure
 * does nothing, every order of the blocks would have been lengthened in the same places.
 */

import type { NightId } from '../diary/diary.ts'
import { nightsBetween } from '../diary/night.ts'
import { type Place, placesOf, repeatsOf } from './calendar.ts'
import type { BlockLength, Trial, TrialLog } from './trial.ts'

/** A block with fewer nights to compare is done once more (dossier, estimate). */
const leastUsable = 4
/** Blocks with fewer nights to compare than this are short and many: one that is lost is no great loss. */
const leastCompared = 6

/** The rule for blocks of this length; nothing where blocks are too short for one. */
export function repeatRule({ nights, leaveOut }: BlockLength): number | undefined {
  return nights - leaveOut >= leastCompared ? leastUsable : undefined
}

/**
 * The block that is to be done once more from tonight on, or nothing. To be asked on the first evening after a block,
 * before tonight's arm is shown; a block is done twice at most.
 *
 * @example
 * const design = { order: 'balanced', blocks: 8, blockNights: 7, leaveOut: 0, repeatBelow: 4 }
 * const trial = { measure: 'heat', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * const outcome = [1, undefined, 0, undefined, undefined, undefined, 2]
 * repeatDue(trial, { outcome }, '2026-03-08') // => 0
 * repeatDue(trial, { outcome: [1, 1, 1, 1] }, '2026-03-08') // => undefined
 */
export function repeatDue(trial: Trial, log: TrialLog, tonight: NightId): number | undefined {
  const { repeatBelow } = trial.design
  const n = nightsBetween(trial.firstNight, tonight)
  if (repeatBelow === undefined || n <= 0 || log.stoppedOn !== undefined) return undefined
  if (log.outcome[n] !== undefined || log.done?.[n] !== undefined) return undefined
  const places = placesOf(trial, log, n + 1)
  const tonights = places[n]
  // Behind the last block stands no other: its first evening is the one after its last night.
  const isFirstEvening =
    tonights === undefined ? places.length === n : tonights.kind === 'on' && tonights.nightOfBlock === 0
  const block = places.findLast((place, at) => at < n && place.kind === 'on')
  if (!isFirstEvening || block?.kind !== 'on') return undefined
  if (repeatsOf(trial.design, log).includes(block.block)) return undefined
  return usableNights(places, log, block.block) < repeatBelow ? block.block : undefined
}

function usableNights(places: readonly Place[], { outcome }: TrialLog, block: number): number {
  return places.filter((place, at) => {
    const value = outcome[at]
    return (
      place.kind === 'on' && place.block === block && place.isCompared && value !== undefined && value >= 0
    )
  }).length
}
