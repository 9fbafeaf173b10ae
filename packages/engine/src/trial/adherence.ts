/** Whether the person did what each night was for. The analysis goes by what was assigned; this is told beside it. */

import type { NightId } from '../diary/diary.ts'
import { nightAfter } from '../diary/night.ts'
import type { Place } from './calendar.ts'
import type { Adherence } from './result.ts'
import type { Arm, Done } from './trial.ts'

/** How far each answer follows the arm, 0 to 1. */
const followed: Readonly<Record<Arm, Readonly<Record<Done, number>>>> = {
  measure: { yes: 1, partly: 0.5, no: 0, 'something-else': 0 },
  usual: { yes: 0, partly: 0.5, no: 1, 'something-else': 1 },
}

/**
 * Adherence over the nights of the schedule that have an answer.
 *
 * @example
 * const night = { kind: 'on', block: 0, nightOfBlock: 0, arm: 'measure', isCompared: true }
 * adherenceOf([night, night], ['yes', 'no'], '2026-03-01').wrongArm // => ['2026-03-02']
 */
export function adherenceOf(
  places: readonly Place[],
  done: readonly (Done | undefined)[],
  firstNight: NightId,
): Adherence {
  const arms = { measure: { known: 0, followed: 0 }, usual: { known: 0, followed: 0 } }
  const wrongArm: NightId[] = []
  for (const [n, place] of places.entries()) {
    const answer = done[n]
    if (place.kind !== 'on' || answer === undefined) continue
    const share = followed[place.arm][answer]
    arms[place.arm].known++
    arms[place.arm].followed += share
    if (share === 0) wrongArm.push(nightAfter(firstNight, n))
  }
  const known = arms.measure.known + arms.usual.known
  const share = (arms.measure.followed + arms.usual.followed) / known
  return { ...arms, ...(known > 0 ? { share } : {}), wrongArm }
}
