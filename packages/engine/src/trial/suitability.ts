/** Whether a person may try a measure on themselves: it must be safe for them, and quick enough to come and go. */

import type { ReliefPlan } from '../assessment.ts'
import type { MeasureId, Urgency } from '../base.ts'
import { compareUrgency } from '../urgency/urgency.ts'
import type { Refusal, TrialMeasure } from './trial.ts'

/** From this age on a person can weigh a self-experiment. */
const youngest = 16

/** What is known of the person, from the assessment of now. */
export interface TrialSituation {
  readonly urgency: Urgency
  /** In years. */
  readonly age?: number
  readonly plan: ReliefPlan
  /** An examination has shown that blood flows well through the leg arteries. */
  readonly arteriesProvenSound?: boolean
}

/**
 * Why this measure cannot be tried now, or nothing when it can. Only what the relief plan suggests outright may be
 * tried: a measure that is withheld or to be avoided may not, whatever else is known.
 *
 * @example
 * const plan = { suppressed: true, suggestions: [], withheld: [], avoid: [], notWorth: [], conflicts: [], whileWaiting: [] }
 * const heat = { measure: 'heat', suitability: 'yes', blocks: [{ nights: 7, leaveOut: 1 }], outcome: 'events' }
 * refusalOf('heat', [heat], { urgency: 'same-day', age: 60, plan }) // => { code: 'see-someone-first', measure: 'heat' }
 */
export function refusalOf(
  measure: MeasureId,
  measures: readonly TrialMeasure[],
  { urgency, age, plan, arteriesProvenSound }: TrialSituation,
): Refusal | undefined {
  const row = measures.find((candidate) => candidate.measure === measure)
  if (row === undefined) return { code: 'unknown-measure', measure }
  if (plan.suppressed || compareUrgency(urgency, 'routine') > 0) return { code: 'see-someone-first', measure }
  if (age === undefined) return { code: 'age-unknown', measure }
  if (age < youngest) return { code: 'too-young', measure }
  const avoided = plan.avoid.find((candidate) => candidate.measure === measure)
  if (avoided) return { code: 'unsafe', measure, rules: avoided.rules }
  const withheld = plan.withheld.find((candidate) => candidate.measure === measure)
  if (withheld) {
    return withheld.ask.length > 0
      ? { code: 'ask-first', measure, findings: withheld.ask }
      : { code: 'needs-clinician', measure }
  }
  const unsuited = unsuitedOf(row, arteriesProvenSound === true)
  if (unsuited) return { code: unsuited, measure }
  const isSuggested = plan.suggestions.some((candidate) => candidate.measure === measure)
  return isSuggested ? undefined : { code: 'not-suggested', measure }
}

function unsuitedOf(
  { suitability }: TrialMeasure,
  arteriesProvenSound: boolean,
): 'too-slow' | 'answer-known' | 'needs-clinician' | 'needs-sound-arteries' | undefined {
  switch (suitability) {
    case 'yes':
    case 'partly':
      return undefined
    case 'needs-sound-arteries':
      return arteriesProvenSound ? undefined : suitability
    case 'too-slow':
    case 'answer-known':
    case 'needs-clinician':
      return suitability
  }
}
