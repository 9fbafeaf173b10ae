/** Why the person comes: what they said is there, by what it tells of the pain. */

import type { Network } from '../assess/network.ts'
import type { Answers, Explanation } from '../assessment.ts'
import type { FindingId } from '../base.ts'
import { kindOf } from './finding-kind.ts'
import { type ReasonPart, type ReportedFinding, reasonParts } from './report.ts'

const partOf: Readonly<Record<string, ReasonPart>> = {
  site: 'where',
  pattern: 'where',
  sensation: 'feels',
  timing: 'when',
  flag: 'when',
  relief: 'eased',
  worse: 'worse',
  sign: 'signs',
  symptom: 'signs',
  function: 'signs',
  history: 'history',
  person: 'history',
  exam: 'results',
  lab: 'results',
}

/** Said once, at the head of the page. */
const saidElsewhere: readonly FindingId[] = ['person.age', 'person.sex']

/**
 * What is present, and every number and choice that is known, those that move the leading causes most first.
 * What is absent or unknown is not a reason for coming. Findings of equal weight keep the order of the base.
 */
export function reasonForComing(
  network: Network,
  answers: Answers,
  explanations: readonly Explanation[],
): Readonly<Record<ReasonPart, readonly ReportedFinding[]>> {
  const weights = weightsOf(explanations)
  const said = network.findings
    .filter(({ id }) => !saidElsewhere.includes(id) && isSaid(answers[id]))
    .map(({ id }) => ({ finding: id, answer: answers[id]! }))
    .sort((first, second) => (weights.get(second.finding) ?? 0) - (weights.get(first.finding) ?? 0))
  const parts = reasonParts.map((part) => [
    part,
    said.filter(({ finding }) => partOf[kindOf(finding)] === part),
  ])
  return Object.fromEntries(parts)
}

/** The largest change in log odds that a finding makes to one of the causes. */
function weightsOf(explanations: readonly Explanation[]): ReadonlyMap<FindingId, number> {
  const weights = new Map<FindingId, number>()
  for (const explanation of explanations) {
    for (const { finding, logOdds } of [...explanation.for, ...explanation.against]) {
      weights.set(finding, Math.max(weights.get(finding) ?? 0, Math.abs(logOdds)))
    }
  }
  return weights
}

function isSaid(answer: Answers[FindingId] | undefined): boolean {
  return answer !== undefined && answer !== 'absent' && answer !== 'unknown'
}
