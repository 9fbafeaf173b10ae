/** Safety rules in three-valued logic (Kleene): what is not known stays unknown instead of passing for safe. */

import type { ConditionId, FindingId, SafetyExpression, Urgency } from '../base.ts'
import { passes } from '../urgency/sign-expression.ts'
import { compareUrgency } from '../urgency/urgency.ts'

export type Truth = 'true' | 'false' | 'unknown'

/** What the rules are evaluated on. */
export interface Situation {
  readonly finding: (id: FindingId) => Truth
  readonly isKnown: (id: FindingId) => boolean
  readonly number: (id: FindingId) => number | undefined
  readonly choice: (id: FindingId) => string | undefined
  readonly probability: (id: ConditionId) => number
  readonly urgency: Urgency
}

/**
 * The truth of an expression. A comparison with a number nobody measured is unknown; `{unknown: x}` is never unknown.
 *
 * @example
 * const nobodyAsked = { finding: () => 'unknown', isKnown: () => false }
 * truth({ not: 'sensation.numbness' }, nobodyAsked) // => 'unknown'
 * truth({ 'any-of': ['sensation.numbness', { unknown: 'sensation.numbness' }] }, nobodyAsked) // => 'true'
 */
export function truth(expression: SafetyExpression, situation: Situation): Truth {
  if (typeof expression === 'string') return situation.finding(expression)
  if ('all-of' in expression) return conjunction(expression['all-of'].map((part) => truth(part, situation)))
  if ('any-of' in expression) return disjunction(expression['any-of'].map((part) => truth(part, situation)))
  if ('not' in expression) return opposite[truth(expression.not, situation)]
  if ('unknown' in expression) return situation.isKnown(expression.unknown) ? 'false' : 'true'
  if ('choice' in expression) {
    const chosen = situation.choice(expression.choice)
    return chosen === undefined ? 'unknown' : asTruth(chosen === expression.is)
  }
  if ('probability' in expression) {
    const probability = situation.probability(expression.probability)
    const { 'at-least': atLeast = 0, below = Number.POSITIVE_INFINITY } = expression
    return asTruth(probability >= atLeast && probability < below)
  }
  if ('urgency-at-least' in expression) {
    return asTruth(compareUrgency(situation.urgency, expression['urgency-at-least']) >= 0)
  }
  if ('always' in expression) return 'true'
  const value = situation.number(expression.number)
  return value === undefined ? 'unknown' : asTruth(passes(value, expression))
}

/**
 * The findings an expression asks about, those inside `unknown` among them.
 *
 * @example
 * findingsOf({ not: { unknown: 'sensation.numbness' } }) // => ['sensation.numbness']
 */
export function findingsOf(expression: SafetyExpression): FindingId[] {
  if (typeof expression === 'string') return [expression]
  if ('all-of' in expression) return expression['all-of'].flatMap(findingsOf)
  if ('any-of' in expression) return expression['any-of'].flatMap(findingsOf)
  if ('not' in expression) return findingsOf(expression.not)
  if ('unknown' in expression) return [expression.unknown]
  if ('choice' in expression) return [expression.choice]
  if ('number' in expression) return [expression.number]
  return []
}

/** Whether it is the expression of a rule that holds for everybody, whatever is known. */
export function holdsForAll(expression: SafetyExpression): boolean {
  return typeof expression === 'object' && 'always' in expression
}

const opposite: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' }

function asTruth(value: boolean): Truth {
  return value ? 'true' : 'false'
}

function conjunction(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false'
  return parts.includes('unknown') ? 'unknown' : 'true'
}

function disjunction(parts: readonly Truth[]): Truth {
  if (parts.includes('true')) return 'true'
  return parts.includes('unknown') ? 'unknown' : 'false'
}
