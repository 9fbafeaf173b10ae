/** The medicines that matter for this pain: what is taken, and what nobody asked about. */

import { knownOf, stateOf, unknown } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers, Assessment, ReliefPlan } from '../assessment.ts'
import type { ConditionId, FindingId } from '../base.ts'
import { findingsOf } from '../relief/safety-expression.ts'
import { kindOf } from './finding-kind.ts'
import type { Medicines } from './report.ts'

/** A cause counts as likely here from this probability on. */
const likelyFrom = 0.05

/**
 * Every medicine that the person takes, those that can worsen a likely cause first; and those that could worsen one
 * and of which nobody knows. A reason to ask for a review, never to stop.
 */
export function medicinesOf(
  network: Network,
  answers: Answers,
  { causes }: Assessment,
  plan: ReliefPlan,
): Medicines {
  const state = stateOf(network, answers)
  const likely = new Set(
    causes.filter(({ probability }) => probability >= likelyFrom).map(({ condition }) => condition),
  )
  const medicines = network.findings.filter(({ id }) => kindOf(id) === 'medicine').map(({ id }) => id)
  const worsens = (medicine: FindingId): readonly ConditionId[] => [
    ...new Set(
      network.base.triggers
        .filter(({ finding, condition }) => finding === medicine && likely.has(condition))
        .map(({ condition }) => condition),
    ),
  ]
  const taken = medicines
    .filter((id) => answers[id] === 'present')
    .map((finding) => ({
      finding,
      mayWorsen: worsens(finding),
      speaksAgainst: avoidedFor(network, plan, finding),
    }))
    .sort((first, second) => second.mayWorsen.length - first.mayWorsen.length)
  return {
    taken,
    notKnown: medicines.filter((id) => knownOf(network, state, id) === unknown && worsens(id).length > 0),
  }
}

function avoidedFor(network: Network, { avoid }: ReliefPlan, medicine: FindingId): readonly string[] {
  const reading = new Set(
    network.base.safetyRules.filter(({ when }) => findingsOf(when).includes(medicine)).map(({ id }) => id),
  )
  return avoid.filter(({ rules }) => rules.some((rule) => reading.has(rule))).map(({ measure }) => measure)
}
