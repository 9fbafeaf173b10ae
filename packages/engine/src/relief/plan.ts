/** The relief plan: what may help, held against every safety rule for this person. */

import { factsOf } from '../answers/facts.ts'
import { absent, present, type State, stateOf, unknown } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers, Assessment, ReliefPlan, Suggestion, Withheld } from '../assessment.ts'
import type {
  Base,
  Certainty,
  ConditionId,
  FindingId,
  Measure,
  MeasureId,
  SafetyRule,
  Verdict,
} from '../base.ts'
import { compareUrgency } from '../urgency/urgency.ts'
import { findingsOf, type Situation, type Truth, truth } from './safety-expression.ts'

/** How much of a full effect a verdict promises; an estimate, ordered like the verdicts. */
const effectOf: Readonly<Record<Verdict, number>> = {
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
const smallestBenefit = 0.02
/** Causes from this probability on count when it is said what is not worth trying, and where advice conflicts. */
const likelyEnough = 0.15
const mostCautions = 3

/** What the rules say of one measure. */
interface Ruling {
  /** Not for now, but nothing against this measure in this person: help comes first, or nothing is to be gained by it. */
  readonly isStopped: boolean
  readonly avoid: readonly string[]
  readonly check: readonly string[]
  readonly caution: readonly string[]
  /** Findings that the person could still answer and that decide an `avoid` or `only-after-check` rule. */
  readonly ask: readonly FindingId[]
}

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
    const ruling = rule(network, state, situation, measure)
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

/** The truth of findings, numbers and probabilities for the safety rules. */
export function situationOf(network: Network, state: State, assessment: Assessment): Situation {
  const facts = factsOf(network, state)
  const probabilities = new Map(assessment.causes.map((cause) => [cause.condition, cause.probability]))
  const at = (id: FindingId): number => network.findingIndex.get(id) ?? -1
  return {
    finding: (id) => truthOf(state.of[at(id)] ?? unknown),
    isKnown: (id) => (state.of[at(id)] ?? unknown) !== unknown,
    number: facts.number,
    choice: facts.choice,
    probability: (id) => probabilities.get(id) ?? 0,
    urgency: assessment.urgency.urgency,
  }
}

function truthOf(value: number): Truth {
  if (value === present) return 'true'
  return value === absent ? 'false' : 'unknown'
}

function rule(network: Network, state: State, situation: Situation, measure: Measure): Ruling {
  let isStopped = measure.needlessWhen !== undefined && truth(measure.needlessWhen, situation) === 'true'
  const avoid: string[] = []
  const check: string[] = []
  const caution: string[] = []
  const ask = new Set<FindingId>(measure.ask.filter((id) => canBeAsked(network, state, id)))
  for (const one of network.base.safetyRules) {
    if (!applies(one, measure)) continue
    if (one.liftedBy && truth(one.liftedBy, situation) === 'true') continue
    const value = truth(one.when, situation)
    if (value === 'true') {
      if (one.effect === 'avoid' && (one.measures === 'any' || isIdle(one, measure, situation)))
        isStopped = true
      else if (one.effect === 'avoid') avoid.push(one.id)
      else if (one.effect === 'only-after-check') check.push(one.id)
      else caution.push(one.id)
    } else if (value === 'unknown' && one.effect !== 'caution') {
      for (const id of deciding(one, network, state, situation)) ask.add(id)
    }
  }
  return { isStopped, avoid, check, caution, ask: [...ask] }
}

/** Whether a rule that holds for everybody speaks of a measure that nobody would take for these causes. */
function isIdle(one: SafetyRule, measure: Measure, situation: Situation): boolean {
  if (typeof one.when === 'string' || !('always' in one.when)) return false
  return measure.effects.every(({ condition }) => situation.probability(condition) < likelyEnough)
}

function applies(one: SafetyRule, measure: Measure): boolean {
  if (one.except?.includes(measure.id)) return false
  return one.measures === 'any' || one.measures.includes(measure.id)
}

/**
 * What to ask about an undecided rule: each finding whose presence alone would make it true, and each number or choice,
 * which could be anything; where no single answer would do, all findings that would make it true together.
 */
function deciding(one: SafetyRule, network: Network, state: State, situation: Situation): FindingId[] {
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
function canBeAsked(network: Network, state: State, id: FindingId): boolean {
  const at = network.findingIndex.get(id)
  if (at === undefined || state.of[at] !== unknown) return false
  return network.findings[at]!.askedOf === 'person'
}

function benefitOf(measure: Measure, situation: Situation): number {
  let benefit = 0
  for (const { condition, verdict, certainty } of measure.effects) {
    benefit += situation.probability(condition) * effectOf[verdict] * weightOf[certainty]
  }
  return Math.min(benefit, 1)
}

function helpedBy(measure: Measure, situation: Situation): Suggestion['helps'] {
  return measure.effects
    .filter(
      ({ condition, verdict }) =>
        effectOf[verdict] > 0 && situation.probability(condition) >= smallestBenefit,
    )
    .sort((first, second) => situation.probability(second.condition) - situation.probability(first.condition))
    .map(({ condition, verdict }) => ({ condition, verdict }))
}

function harms(measure: Measure, situation: Situation): boolean {
  return measure.effects.some(
    ({ condition, verdict }) => verdict === 'harmful' && situation.probability(condition) >= likelyEnough,
  )
}

/**
 * What people try for a likely cause in vain, unless the plan speaks of that measure for another cause. What harms a
 * likely cause is told in any case, and once.
 */
function notWorthTrying(
  base: Base,
  situation: Situation,
  { avoid, spokenOf }: Readonly<Record<'avoid' | 'spokenOf', readonly { readonly measure: MeasureId }[]>>,
): ReliefPlan['notWorth'] {
  const isIn = (list: readonly { readonly measure: MeasureId }[], id: MeasureId): boolean =>
    list.some(({ measure }) => measure === id)
  return base.measures
    .filter(({ id }) => !isIn(avoid, id))
    .flatMap(({ id, effects }) =>
      effects
        .filter(
          ({ condition, verdict }) =>
            effectOf[verdict] === 0 &&
            situation.probability(condition) >= likelyEnough &&
            (verdict === 'harmful' || !isIn(spokenOf, id)),
        )
        .map(({ condition, verdict }) => ({ measure: id, condition, verdict })),
    )
}

/**
 * The first position that holds of each conflict that matters to this person: one of its measures would help a likely
 * cause, and something speaks against it here. That is a position of its own, for what the person has; or, where only
 * the last position holds, which holds for everybody, a likely cause that one of the measures harms.
 */
function conflictsOf(base: Base, situation: Situation): ReliefPlan['conflicts'] {
  const isLikely = (condition: ConditionId): boolean => situation.probability(condition) >= likelyEnough
  const hasEffect = (ids: readonly MeasureId[], meant: (verdict: Verdict) => boolean): boolean =>
    base.measures.some(
      ({ id, effects }) =>
        ids.includes(id) && effects.some(({ condition, verdict }) => meant(verdict) && isLikely(condition)),
    )
  return base.conflicts.flatMap(({ id, measures, positions }) => {
    const position = positions.find(({ when }) => truth(when, situation) === 'true')
    if (
      position === undefined ||
      !hasEffect(measures, (verdict) => effectOf[verdict] >= effectOf['may-help'])
    )
      return []
    const isForAll = typeof position.when === 'object' && 'always' in position.when
    const matters = !isForAll || hasEffect(measures, (verdict) => verdict === 'harmful')
    return matters ? [{ id, position: position.id }] : []
  })
}

/**
 * What to know until help comes, of all that calls for the same day or sooner, most urgent first. A sign speaks of what
 * is seen and its dangers of all that they can be, so what a sign says itself stands in their place.
 */
function whileWaiting(network: Network, assessment: Assessment): string[] {
  const suspected = assessment.urgency.raised
    .filter((raised) => compareUrgency(raised.to, 'same-day') >= 0)
    .flatMap((raised) => {
      if (raised.by !== 'warning-sign') return [raised.id]
      const sign = network.signs.find(({ id }) => id === raised.id)
      return sign?.waiting ?? sign?.danger ?? []
    })
  return [...new Set(suspected)]
}
