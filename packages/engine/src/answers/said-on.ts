/** When each answer was given: a "no" of last autumn may no longer hold. */

import type { Answers } from '../assessment.ts'
import type { FindingId } from '../base.ts'
import { isNight } from '../diary/night.ts'
import { isRecord } from './any-value.ts'

/** The day on which the person said something of a finding last, such as `2026-11-26`. */
export type SaidOn = Readonly<Record<FindingId, string>>

/**
 * The days as they were kept beside these answers. What is no day, and the day of something that has no answer, are
 * left out.
 *
 * @example
 * readSaidOn({ 'flag.fever': '2026-09-03', 'flag.unwell': 'yes' }, { 'flag.fever': 'absent' })
 * // => { 'flag.fever': '2026-09-03' }
 */
export function readSaidOn(kept: unknown, answers: Answers): SaidOn {
  if (!isRecord(kept)) return {}
  const days = Object.entries(kept).filter(
    (entry): entry is [FindingId, string] => answers[entry[0]] !== undefined && isNight(entry[1]),
  )
  return Object.fromEntries(days)
}
