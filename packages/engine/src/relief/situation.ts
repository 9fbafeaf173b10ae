/** This person as the safety rules see them: what is known, how likely each cause is, and how urgent it is. */

import { factsOf } from '../answers/facts.ts'
import { absent, knownOf, present, type State, unknown } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Assessment } from '../assessment.ts'
import type { Situation, Truth } from './safety-expression.ts'

/** The truth of findings, numbers and probabilities for the safety rules. */
export function situationOf(network: Network, state: State, assessment: Assessment): Situation {
  const facts = factsOf(network, state)
  const probabilities = new Map(assessment.causes.map((cause) => [cause.condition, cause.probability]))
  return {
    finding: (id) => truthOf(knownOf(network, state, id)),
    isKnown: (id) => (knownOf(network, state, id) ?? unknown) !== unknown,
    number: facts.number,
    choice: facts.choice,
    probability: (id) => probabilities.get(id) ?? 0,
    urgency: assessment.urgency.urgency,
  }
}

function truthOf(value: number | undefined): Truth {
  if (value === present) return 'true'
  return value === absent ? 'false' : 'unknown'
}
