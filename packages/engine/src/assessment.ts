/** What goes into the engine and what comes out of it: plain, readonly data. */

import type { Answer, ConditionId, FindingId, MeasureId, Moment, Question, Urgency, Verdict } from './base.ts'

/**
 * What is known of one person, by finding: `'present' | 'absent' | 'unknown'` for yes-or-no findings,
 * a number in the finding's unit for numbers (`person.age` in years), an option for choices (`person.sex`).
 * A finding that is not in the record is unknown.
 */
export type Answers = Readonly<Record<FindingId, Answer | number | string>>

/** A problem in what was read. The sentence is in the words; nothing here stops the rest from being read. */
export type Issue =
  | { readonly code: 'unknown-finding'; readonly id: string; readonly nearest?: FindingId }
  | { readonly code: 'not-an-answer'; readonly id: FindingId; readonly value: string }
  | { readonly code: 'not-a-number'; readonly id: FindingId; readonly value: string; readonly unit: string }
  | {
      readonly code: 'not-an-option'
      readonly id: FindingId
      readonly value: string
      readonly options: readonly string[]
    }
  | {
      readonly code: 'out-of-range'
      readonly id: FindingId
      readonly value: number
      readonly range: readonly [number, number]
      readonly unit: string
    }
  | { readonly code: 'wrong-unit'; readonly id: FindingId; readonly unit: string; readonly expected: string }
  | { readonly code: 'contradiction'; readonly id: FindingId }
  | { readonly code: 'not-a-record'; readonly at: string }

/** One rule or likely condition that calls for this urgency. */
export type Raised =
  | {
      readonly by: 'warning-sign'
      readonly id: string
      readonly to: Urgency
      readonly because: readonly FindingId[]
    }
  | {
      readonly by: 'harm-threshold'
      readonly id: ConditionId
      readonly to: Urgency
      readonly probability: number
      readonly threshold: number
    }
  | {
      readonly by: 'likely-cause'
      readonly id: ConditionId
      readonly to: Urgency
      readonly probability: number
    }

export interface UrgencyVerdict {
  readonly urgency: Urgency
  /** Everything that raised it, most urgent first; the first one set it. */
  readonly raised: readonly Raised[]
}

export interface Cause {
  readonly condition: ConditionId
  /** Probability that it takes part in the pain. */
  readonly probability: number
}

export interface Assessment {
  readonly urgency: UrgencyVerdict
  /** Every named condition, likeliest first. */
  readonly causes: readonly Cause[]
  /** Probability that a cause that is not on the list takes part. */
  readonly other: number
  readonly enough: {
    readonly value: boolean
    readonly reason: 'clear' | 'too-few-answers' | 'too-close' | 'other-likely'
  }
}

/** What needs every set of causes one by one. */
export interface Combinations {
  /** The two named causes most likely present together. */
  readonly together: {
    readonly conditions: readonly [ConditionId, ConditionId]
    readonly probability: number
  }
  /** Upper bound on the probability of the cause sets that were not summed: those of more than three. */
  readonly leftOut: number
  /** Named causes by expected sufficiency (Richens 2020): present findings that would remain were it the only cause. */
  readonly bySufficiency: readonly { readonly condition: ConditionId; readonly sufficiency: number }[]
}

/** The exact change in log odds of one cause when an answer is taken out. Above 0 it speaks for the cause. */
export interface Reason {
  readonly finding: FindingId
  readonly answer: Answer | number | string
  readonly logOdds: number
}

/** What the probability of the cause would become with one more answer. */
export interface Change {
  readonly finding: FindingId
  readonly answer: 'present' | 'absent'
  readonly probability: number
}

export interface Explanation {
  readonly condition: ConditionId
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
  readonly wouldRaise: readonly Change[]
  readonly wouldLower: readonly Change[]
}

export interface Interval {
  readonly condition: ConditionId
  readonly low: number
  readonly high: number
}

export type Step =
  | {
      readonly done: false
      readonly question: Question
      /** Why it is asked now: it belongs to the fixed start, or it tells these conditions apart. */
      readonly why:
        | { readonly kind: 'about' | 'warning' }
        | { readonly kind: 'separates'; readonly conditions: readonly ConditionId[] }
      /** About how many more questions are likely, this one included. */
      readonly left: number
    }
  | {
      readonly done: true
      readonly reason: 'emergency' | 'settled' | 'not-worth-asking' | 'limit' | 'nothing-left'
    }

export interface Suggestion {
  readonly measure: MeasureId
  readonly moment: Moment
  /** Expected benefit, 0 to 1: probability of each cause times effect, with its certainty. */
  readonly benefit: number
  readonly helps: readonly { readonly condition: ConditionId; readonly verdict: Verdict }[]
  /** Rules that add a warning, most serious first, three at most. */
  readonly cautions: readonly string[]
}

export interface Withheld {
  readonly measure: MeasureId
  readonly moment: Moment
  readonly benefit: number
  /** Ask these and the measure may be shown; empty when an examination must come first. */
  readonly ask: readonly FindingId[]
  readonly rules: readonly string[]
}

export interface ReliefPlan {
  /** At same-day urgency and above nothing is suggested: getting help comes first. */
  readonly suppressed: boolean
  readonly suggestions: readonly Suggestion[]
  readonly withheld: readonly Withheld[]
  readonly avoid: readonly { readonly measure: MeasureId; readonly rules: readonly string[] }[]
  /** Measures that people try for these causes and that were tested and do not help, or harm. */
  readonly notWorth: readonly {
    readonly measure: MeasureId
    readonly condition: ConditionId
    readonly verdict: Verdict
  }[]
  readonly conflicts: readonly { readonly id: string; readonly position: string }[]
  /** What the advice until help comes is of, most urgent first: conditions, and what belongs to a warning sign. */
  readonly whileWaiting: readonly string[]
}
