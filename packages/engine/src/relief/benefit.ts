/** What a measure promises this person: how likely its causes are, times what it does for them and how sure that is. */

import type { Suggestion } from '../assessment.ts'
import type { Certainty, ConditionId, Measure, Verdict } from '../base.ts'
import type { Situation } from './safety-expression.ts'

/** How much of a full effect a verdict promises; an estimate, ordered like the verdicts. */
export const effectOf: Readonly<Record<Verdict, number>> = {
  helps: 1,
  'probably-helps': 0.7,
  refer: 0.6,
  'signal-only': 0.5,
  'may-help': 0.4,
  uncertain: 0.15,
  'little-or-no-effect': 0,
  'not-recommended': 0,
  harmful: 0,
}

const weightOf: Readonly<Record<Certainty, number>> = { high: 1, moderate: 0.85, low: 0.7, 'very-low': 0.55 }

/** Measures that promise less than this are left out of the plan. */
export const smallestBenefit = 0.02
/** A cause from this probability on is one that people would take a measure for, or leave it for. */
const likelyFrom = 0.15

/** Whether a cause is likely enough to say what is not worth trying for it, what harms it and where advice conflicts. */
export function isLikely(condition: ConditionId, situation: Situation): boolean {
  return situation.probability(condition) >= likelyFrom
}

/** Expected benefit, 0 to 1: probability of each cause times effect, with its certainty. */
export function benefitOf(measure: Measure, situation: Situation): number {
  let benefit = 0
  for (const { condition, verdict, certainty } of measure.effects) {
    benefit += situation.probability(condition) * effectOf[verdict] * weightOf[certainty]
  }
  return Math.min(benefit, 1)
}

/** The causes that it helps, likeliest first. */
export function helpedBy(measure: Measure, situation: Situation): Suggestion['helps'] {
  return measure.effects
    .filter(
      ({ condition, verdict }) =>
        effectOf[verdict] > 0 && situation.probability(condition) >= smallestBenefit,
    )
    .sort((first, second) => situation.probability(second.condition) - situation.probability(first.condition))
    .map(({ condition, verdict }) => ({ condition, verdict }))
}

/** Whether it harms a likely cause. */
export function harms(measure: Measure, situation: Situation): boolean {
  return measure.effects.some(
    ({ condition, verdict }) => verdict === 'harmful' && isLikely(condition, situation),
  )
}
