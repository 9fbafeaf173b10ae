// The order in which dangers are asked: what alone would call for the quickest help comes first.
import { compareUrgency, type FindingId, type Network, stateOf, urgencyFloor } from '@stillnight/engine'

/** The findings, the most urgent first; equals keep their order. */
export function byDanger(network: Network, findings: readonly FindingId[]): readonly FindingId[] {
  const urgencyOf = new Map(
    findings.map((id) => [id, urgencyFloor(network, stateOf(network, { [id]: 'present' })).urgency] as const),
  )
  const urgency = (id: FindingId) => urgencyOf.get(id) ?? 'self-care'
  return findings.toSorted((first, second) => compareUrgency(urgency(second), urgency(first)))
}
