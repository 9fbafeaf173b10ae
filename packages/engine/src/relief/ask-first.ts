/** What a person could answer now that would settle whether a measure is safe for them. */

import { knownOf, type State, unknown } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { FindingId, SafetyRule } from '../base.ts'
import { findingsOf, type Situation, truth } from './safety-expression.ts'

/**
 * What to ask about an undecided rule: each finding whose presence alone would make it true, and each number or choice,
 * which could be anything; where no single answer would do, all findings that would make it true together.
 */
export function deciding(one: SafetyRule, network: Network, state: State, situation: Situation): FindingId[] {
  const askable = [...new Set(findingsOf(one.when))].filter((id) => canBeAsked(network, state, id))
  const holdsWith = (ids: readonly FindingId[]): boolean => {
    const answered: Situation = {
      ...situation,
      finding: (id) => (ids.includes(id) ? 'true' : situation.finding(id)),
      isKnown: (id) => ids.includes(id) || situation.isKnown(id),
    }
    return truth(one.when, answered) === 'true'
  }
  const single = askable.filter((id) => !isYesOrNo(network, id) || holdsWith([id]))
  return single.length > 0 || !holdsWith(askable) ? single : askable
}

function isYesOrNo(network: Network, id: FindingId): boolean {
  return network.findings[network.findingIndex.get(id)!]!.kind === 'boolean'
}

/** Whether the person could answer it now: not known yet, and not an examination. */
export function canBeAsked(network: Network, state: State, id: FindingId): boolean {
  if (knownOf(network, state, id) !== unknown) return false
  return network.findings[network.findingIndex.get(id)!]!.askedOf === 'person'
}
