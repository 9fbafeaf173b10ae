/** The relief plan: what may help, held against every safety rule for this person. */

import { stateOf } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers, Assessment, ReliefPlan, Suggestion, Withheld } from '../assessment.ts'
import type { MeasureId } from '../base.ts'
import { compareUrgency } from '../urgency/urgency.ts'
import { benefitOf, harms, helpedBy, smallestBenefit } from './benefit.ts'
import { conflictsOf } from './conflicts.ts'
import { notWorthTrying } from './not-worth.ts'
import { rulingOn } from './ruling.ts'
import { situationOf } from './situation.ts'
import { whileWaiting } from './while-waiting.ts'

/** A tired person does not read a fourth. */
const mostCautions = 3

/**
 * Builds the plan. A measure is suggested only when no `avoid` and no `only-after-check` rule holds, none could hold
 * for want of an answer the person can give, and every question that guards it is answered. `avoid` beats
 * `only-after-check` beats `caution`, and no benefit lifts a rule.
 *
 * @example
 * const answers = { 'sensation.muscle-spasm': 'present', 'person.age': 60 }
 * const plan = planRelief(network, answers, assess(network, answers))
 * plan.suggestions.some(({ measure }) => measure === 'heat') // => false
 * plan.withheld.find(({ measure }) => measure === 'heat').ask.includes('sensation.numbness') // => true
 */
export function planRelief(network: Network, answers: Answers, assessment: Assessment): ReliefPlan {
  const state = stateOf(network, answers)
  const situation = situationOf(network, state, assessment)
  const suppressed = compareUrgency(assessment.urgency.urgency, 'same-day') >= 0
  const suggestions: Suggestion[] = []
  const withheld: Withheld[] = []
  const avoid: { measure: MeasureId; rules: readonly string[] }[] = []
  for (const measure of network.base.measures) {
    const benefit = benefitOf(measure, situation)
    const ruling = rulingOn(measure, network, state, situation)
    // What harms a likely cause is not left at "have it checked first": the check is the reason to leave it.
    const against = harms(measure, situation) ? [...ruling.avoid, ...ruling.check] : ruling.avoid
    if (against.length > 0) avoid.push({ measure: measure.id, rules: against })
    else if (suppressed || ruling.isStopped || benefit < smallestBenefit) continue
    else if (ruling.check.length > 0 || ruling.ask.length > 0) {
      withheld.push({
        measure: measure.id,
        moment: measure.moment,
        benefit,
        ask: ruling.ask,
        rules: ruling.check,
      })
    } else {
      suggestions.push({
        measure: measure.id,
        moment: measure.moment,
        benefit,
        helps: helpedBy(measure, situation),
        cautions: ruling.caution.slice(0, mostCautions),
      })
    }
  }
  const byBenefit = (first: { benefit: number }, second: { benefit: number }): number =>
    second.benefit - first.benefit
  return {
    suppressed,
    suggestions: suggestions.sort(byBenefit),
    withheld: withheld.sort(byBenefit),
    avoid,
    notWorth: suppressed
      ? []
      : notWorthTrying(network.base, situation, { avoid, spokenOf: [...suggestions, ...withheld] }),
    conflicts: conflictsOf(network.base, situation),
    whileWaiting: whileWaiting(network, assessment),
  }
}
