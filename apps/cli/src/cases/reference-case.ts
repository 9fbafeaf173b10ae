// One reference case: a story in the vocabulary's ids, and what must come out of it.
import type { Answers, ConditionId, Urgency } from '@stillnight/engine'

/** The diagnosis of a case whose cause the base does not name. */
export const notOnList = 'not-on-list'

export interface ReferenceCase {
  readonly id: string
  /** What the person can say or see. */
  readonly history: Answers
  /** The same with what a clinician finds: examinations and tests. */
  readonly full: Answers
  /** The right answer, or `not-on-list`. */
  readonly diagnosis: ConditionId
  /** Truly there as well. */
  readonly also: readonly ConditionId[]
  /** Other answers that are reasonable on these facts. */
  readonly acceptable: readonly ConditionId[]
  /** The lowest urgency that a careful clinician would accept. */
  readonly urgency: Urgency
  /** The highest that is not too much. */
  readonly urgencyMax: Urgency
  /** Pain at night or at rest is part of it. */
  readonly night: boolean
}

/** Something wrong with one record of a case file. */
export interface CaseProblem {
  /** The id of the case, or its place in the file ("case 3") when it has none. */
  readonly case: string
  readonly what: string
  /** Whether the case could not be used at all; otherwise only the answer named is left out. */
  readonly isSkipped: boolean
}
