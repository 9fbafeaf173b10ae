/** What was tried against the attacks, and how it went. */

import type { MeasureId } from '../base.ts'
import { medianOf } from '../stats/median.ts'
import type { Attack } from './diary.ts'
import { type Share, shareOf } from './frequency.ts'

export interface TriedMeasure {
  readonly measure: MeasureId
  /** Attacks in which it was tried. */
  readonly attacks: number
  /** Attacks in which it helped, of those of which somebody said whether it did. */
  readonly helped?: Share
  /** Minutes until it helped: the median, and from how many attacks. */
  readonly minutes?: { readonly median: number; readonly of: number }
}

interface Row {
  attacks: number
  said: number
  helped: number
  readonly minutes: number[]
}

/**
 * Each measure that was tried, the most often tried first; equal ones in the order of their ids. This is what happened
 * and not what the measure did: an attack that ends by itself ends with it too.
 *
 * @example
 * const tried = [{ measure: 'heat', helped: true, afterMinutes: 5 }]
 * const [heat] = whatWasTried([{ id: 'a', night: '2026-11-26', tried }])
 * heat.helped.count // => 1
 * heat.minutes // => { median: 5, of: 1 }
 */
export function whatWasTried(attacks: readonly Attack[]): readonly TriedMeasure[] {
  const rows = new Map<MeasureId, Row>()
  for (const { tried = [] } of attacks) {
    for (const { measure, helped, afterMinutes } of tried) {
      const row = rows.get(measure) ?? { attacks: 0, said: 0, helped: 0, minutes: [] }
      rows.set(measure, row)
      row.attacks++
      if (helped !== undefined) row.said++
      if (helped === true) row.helped++
      if (helped === true && afterMinutes !== undefined) row.minutes.push(afterMinutes)
    }
  }
  return [...rows]
    .map(([measure, row]) => {
      const helped = shareOf(row.helped, row.said)
      const median = medianOf(row.minutes)
      return {
        measure,
        attacks: row.attacks,
        ...(helped !== undefined && { helped }),
        ...(median !== undefined && { minutes: { median, of: row.minutes.length } }),
      }
    })
    .sort((first, second) => second.attacks - first.attacks || (first.measure < second.measure ? -1 : 1))
}
