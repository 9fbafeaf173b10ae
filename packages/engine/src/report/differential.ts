/** The causes a clinician should think of: the likely ones, and the dangers that must not be missed. */

import type { Network } from '../assess/network.ts'
import type { Assessment, Explanation, Interval, Reason } from '../assessment.ts'
import type { ConditionId } from '../base.ts'
import type { Differential } from './report.ts'

const mostLikely = 5
/** Below this a cause is not worth a line, unless it is a danger that raised the urgency. */
const worthALine = 0.03
/** A finding that moves the odds by less than a fifth is no reason to name. */
const worthNaming = Math.log(1.2)

/** The conditions of the differential, likeliest first; the dangers that raised the urgency after them. */
export function namedCauses(network: Network, { causes, urgency }: Assessment): readonly ConditionId[] {
  const likely = causes
    .filter(({ probability }, rank) => rank === 0 || probability >= worthALine)
    .slice(0, mostLikely)
    .map(({ condition }) => condition)
  const raising = new Set(
    urgency.raised.flatMap((raised) =>
      raised.by === 'warning-sign'
        ? (network.signs.find(({ id }) => id === raised.id)?.danger ?? []).slice(0, 1)
        : [raised.id],
    ),
  )
  const dangers = causes.filter(({ condition }) => raising.has(condition) && isDanger(network, condition))
  return [...new Set([...likely, ...dangers.map(({ condition }) => condition)])]
}

/** The differential, with the findings for and against each cause, strongest first. */
export function differentialOf(
  network: Network,
  assessment: Assessment,
  explanations: readonly Explanation[],
  intervals: readonly Interval[],
): Differential {
  const probabilities = new Map(assessment.causes.map((cause) => [cause.condition, cause.probability]))
  const ranges = new Map(intervals.map(({ condition, low, high }) => [condition, { low, high }]))
  return {
    causes: explanations.map((explanation) => {
      const range = ranges.get(explanation.condition)
      return {
        condition: explanation.condition,
        probability: probabilities.get(explanation.condition) ?? 0,
        ...(range && { range }),
        isDanger: isDanger(network, explanation.condition),
        for: explanation.for.filter(isWorthNaming),
        against: explanation.against.filter(isWorthNaming),
      }
    }),
    other: assessment.other,
    enough: assessment.enough,
  }
}

function isDanger(network: Network, condition: ConditionId): boolean {
  return network.base.conditions[network.conditionIndex.get(condition)!]!.kind === 'danger'
}

function isWorthNaming({ logOdds }: Reason): boolean {
  return Math.abs(logOdds) >= worthNaming
}
