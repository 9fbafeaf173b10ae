/**
 * The knowledge base as the engine reads it: plain data, compiled from the files in `knowledge/`.
 * Provenance (basis, source, notes) is compiled apart, so that this stays small enough to load at night.
 */

/** A number with its 90 % range: `[value, low, high]`. */
export type Estimate = readonly [value: number, low: number, high: number]

export type FindingId = string
export type ConditionId = string
export type QuestionId = string
export type MeasureId = string

/** From look after it at home to call an ambulance. A rule may raise it, nothing lowers it. */
export type Urgency = 'self-care' | 'routine' | 'soon' | 'same-day' | 'emergency'

export type Answer = 'present' | 'absent' | 'unknown'

export type Sex = 'female' | 'male'

/** One fact about the person that can be known or unknown. */
export interface Finding {
  readonly id: FindingId
  readonly kind: 'boolean' | 'number' | 'choice'
  readonly askedOf: 'person' | 'clinician'
  /** UCUM unit, numbers only. */
  readonly unit?: string
  /** The lowest and highest value that can be read, numbers only. */
  readonly range?: readonly [low: number, high: number]
  /** Choices only. */
  readonly options?: readonly string[]
  /** Settled by the others, never asked: present when all are present, absent when one is absent. */
  readonly allOf?: readonly FindingId[]
  /** The finding that the same examination settles: a score, and whether it is high. */
  readonly readFrom?: FindingId
}

/** A possible cause. The last condition is always `other`: a cause that is not on the list. */
export interface Condition {
  readonly id: ConditionId
  readonly group: string
  readonly kind: 'cause' | 'danger'
  /** How soon a typical case should be seen. */
  readonly urgency: Urgency
  /** Stages of one disease exclude each other. */
  readonly excludes: readonly ConditionId[]
  /** From this probability on, the harm of missing it outweighs the harm of a needless visit. */
  readonly harm?: { readonly probability: number; readonly urgency: Urgency }
}

export interface AgeBand {
  readonly id: string
  /** Ages below this, in years, and not below the band before. */
  readonly below: number
}

/** A factor that shifts the odds of one condition: a finding, or one option of a choice. */
export interface RiskFactor {
  readonly condition: ConditionId
  readonly finding: FindingId
  readonly option?: string
  readonly oddsRatio: Estimate
}

/** How common a risk factor is among adults who have leg pain at night. */
export interface FactorPrevalence {
  readonly finding: FindingId
  readonly option?: string
  readonly prevalence: Estimate
}

/** A factor on the prior odds of one condition within an age range (years). */
export interface AgeFactor {
  readonly condition: ConditionId
  readonly from: number
  readonly below: number
  readonly factor: Estimate
}

/** A cut through a number: the side that speaks for disease. */
export type Cut =
  | { readonly atMost: number }
  | { readonly below: number }
  | { readonly atLeast: number }
  | { readonly above: number }

/**
 * One row of the network. `probabilities[c]` is P(present given condition c alone), in the order of `conditions`;
 * `leak` is P(present given none of them). With `cut`, present means that the number lies on that side of it;
 * the rows of one number go from the mildest cut to the most severe.
 */
export interface Link {
  readonly finding: FindingId
  readonly cut?: Cut
  readonly leak: Estimate
  readonly probabilities: readonly Estimate[]
}

/** Findings that paraphrase one fact: what each says of a cause is raised to `exponent`, above 0 and at most 1. */
export interface CorrelationGroup {
  readonly id: string
  readonly exponent: number
  readonly findings: readonly FindingId[]
}

/** What one answer settles by its meaning: a present finding, one option of a choice, or a number in a range. */
export interface Implication {
  readonly if: FindingId
  /** Choices: the option. */
  readonly is?: string
  /** Numbers, in the finding's unit: below the one, or at or above the other. */
  readonly below?: number
  readonly atLeast?: number
  readonly present?: readonly FindingId[]
  readonly absent?: readonly FindingId[]
}

/** Nested data without negation: one more present finding can only make it truer. */
export type SignExpression =
  | FindingId
  | { readonly 'all-of': readonly SignExpression[] }
  | { readonly 'any-of': readonly SignExpression[] }
  | { readonly 'at-least': number; readonly of: readonly SignExpression[] }
  | { readonly choice: FindingId; readonly is: string }
  | NumberTest

export interface NumberTest {
  readonly number: FindingId
  readonly below?: number
  readonly 'at-most'?: number
  readonly 'at-least'?: number
  readonly above?: number
}

export interface WarningSign {
  readonly id: string
  readonly urgency: Urgency
  readonly when: SignExpression
  /** The conditions it looks out for, the likeliest first. */
  readonly danger?: readonly ConditionId[]
  /** Its own advice until help comes, which stands in the place of what its dangers say. */
  readonly waiting?: readonly string[]
  /** The few reassuring findings that hold this rule back. */
  readonly unless?: readonly FindingId[]
}

/** Three-valued: true, false or unknown. Adds to signs: negation, probabilities, urgency and "nobody asked". */
export type SafetyExpression =
  | FindingId
  | { readonly 'all-of': readonly SafetyExpression[] }
  | { readonly 'any-of': readonly SafetyExpression[] }
  | { readonly not: SafetyExpression }
  | { readonly unknown: FindingId }
  | { readonly choice: FindingId; readonly is: string }
  | { readonly probability: ConditionId; readonly 'at-least'?: number; readonly below?: number }
  | { readonly 'urgency-at-least': Urgency }
  | { readonly always: true }
  | NumberTest

export type SafetyEffect = 'avoid' | 'only-after-check' | 'caution'

export interface SafetyRule {
  readonly id: string
  /** The measures it guards; `any` is every measure. */
  readonly measures: readonly MeasureId[] | 'any'
  readonly except?: readonly MeasureId[]
  readonly effect: SafetyEffect
  readonly when: SafetyExpression
  readonly liftedBy?: SafetyExpression
}

export type Verdict =
  | 'helps'
  | 'probably-helps'
  | 'may-help'
  | 'uncertain'
  | 'little-or-no-effect'
  | 'not-recommended'
  | 'harmful'
  | 'signal-only'
  | 'refer'
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low'
export type Moment = 'right-now' | 'before-bed' | 'this-week' | 'with-a-clinician'

export interface Measure {
  readonly id: MeasureId
  readonly moment: Moment
  /** Findings that must be answered before the measure is shown. */
  readonly ask: readonly FindingId[]
  /** It was done already, or what is known says that it has nothing to give: then it is left out without a word. */
  readonly needlessWhen?: SafetyExpression
  readonly effects: readonly {
    readonly condition: ConditionId
    readonly verdict: Verdict
    readonly certainty: Certainty
  }[]
}

/** A choice between measures that help one cause and harm another, said out loud. */
export interface Conflict {
  readonly id: string
  readonly measures: readonly MeasureId[]
  readonly positions: readonly { readonly id: string; readonly when: SafetyExpression }[]
}

export interface Question {
  readonly id: QuestionId
  /** `about` and `warning` come first in their order; `adaptive` by value; `guard` only before a measure. */
  readonly phase: 'about' | 'warning' | 'adaptive' | 'guard'
  readonly kind: 'pick-all' | 'yes-no' | 'pick-one' | 'number'
  readonly settles: readonly FindingId[]
  /** Alternatives of which one always holds: one leg, both, or now one and now the other. */
  readonly oneOf?: readonly (readonly FindingId[])[]
  /** The effort of answering it, in taps of a yes/no question. */
  readonly burden: number
}

/** A medicine or state that can cause or worsen a condition: always "ask for a review, never stop alone". */
export interface Trigger {
  readonly id: string
  readonly finding?: FindingId
  readonly condition: ConditionId
  readonly strength: string
}

export interface Base {
  readonly version: string
  readonly model: {
    /** Exponent on the shares: 1 takes them as they are, 0 makes every cause as likely. */
    readonly flattening: number
    /** Weight of one more simultaneous cause, relative to independent causes. */
    readonly coOccurrence: number
    /**
     * Exponent on what a finding that the person denies says; 1 takes every "no" as a careful and separate one. A
     * finding that another one rules out is one side of a choice, and counts in full.
     */
    readonly absentExponent: number
    /** The same for what the questions about warning signs ask, which are put first and looked at one by one. */
    readonly absentWarningExponent: number
    readonly maxCauses: number
    readonly femaleShare: number
  }
  readonly findings: readonly Finding[]
  readonly conditions: readonly Condition[]
  readonly ageBands: readonly AgeBand[]
  /** `shares[condition][band]`: share of people whose leg pain at night has this cause. */
  readonly shares: readonly (readonly Estimate[])[]
  /** Odds ratio of women to men by condition. */
  readonly sexRatios: readonly Estimate[]
  readonly ageFactors: readonly AgeFactor[]
  readonly factorPrevalence: readonly FactorPrevalence[]
  readonly riskFactors: readonly RiskFactor[]
  readonly links: readonly Link[]
  readonly groups: readonly CorrelationGroup[]
  readonly implications: readonly Implication[]
  readonly warningSigns: readonly WarningSign[]
  readonly questions: readonly Question[]
  readonly measures: readonly Measure[]
  readonly safetyRules: readonly SafetyRule[]
  readonly conflicts: readonly Conflict[]
  readonly triggers: readonly Trigger[]
}
