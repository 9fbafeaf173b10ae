/** What the advice until help comes is of. */

import type { Network } from '../assess/network.ts'
import type { Assessment } from '../assessment.ts'
import { compareUrgency } from '../urgency/urgency.ts'

/**
 * What to know until help comes, of all that calls for the same day or sooner, most urgent first. A sign speaks of what
 * is seen and its dangers of all that they can be, so what a sign says itself stands in their place.
 */
export function whileWaiting(network: Network, assessment: Assessment): string[] {
  const suspected = assessment.urgency.raised
    .filter((raised) => compareUrgency(raised.to, 'same-day') >= 0)
    .flatMap((raised) => {
      if (raised.by !== 'warning-sign') return [raised.id]
      const sign = network.signs.find(({ id }) => id === raised.id)
      return sign?.waiting ?? sign?.danger ?? []
    })
  return [...new Set(suspected)]
}
