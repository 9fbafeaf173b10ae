/** One measure held against every safety rule: what forbids it, what must come first, and what to mind. */

import type { State } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { FindingId, Measure, SafetyRule } from '../base.ts'
import { canBeAsked, deciding } from './ask-first.ts'
import { isLikely } from './benefit.ts'
import { holdsForAll, type Situation, truth } from './safety-expression.ts'

/** What the rules say of one measure. */
export interface Ruling {
  /** Not for now, but nothing against this measure in this person: help comes first, or nothing is to be gained by it. */
  readonly isStopped: boolean
  readonly avoid: readonly string[]
  readonly check: readonly string[]
  readonly caution: readonly string[]
  /** Findings that the person could still answer and that decide an `avoid` or `only-after-check` rule. */
  readonly ask: readonly FindingId[]
}

/**
 * What the rules say of a measure for this person. A rule that is lifted says nothing; one that nobody can decide yet
 * leaves its questions, unless it is a caution.
 */
export function rulingOn(measure: Measure, network: Network, state: State, situation: Situation): Ruling {
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
  return holdsForAll(one.when) && !measure.effects.some(({ condition }) => isLikely(condition, situation))
}

function applies(one: SafetyRule, measure: Measure): boolean {
  if (one.except?.includes(measure.id)) return false
  return one.measures === 'any' || one.measures.includes(measure.id)
}
