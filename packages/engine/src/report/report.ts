/**
 * What the page for the doctor holds: plain data without sentences, so that a screen, a sheet of paper and, later, a
 * FHIR document are made of one and the same thing. A note that a person wrote has no place in these types.
 */

import type { SaidOn } from '../answers/said-on.ts'
import type { Assessment, Raised, Reason } from '../assessment.ts'
import type { Answer, ConditionId, FindingId, MeasureId, Sex, Urgency } from '../base.ts'
import type { DiarySummary } from '../diary/summarize.ts'
import type { TriedMeasure } from '../diary/what-was-tried.ts'
import type { OutcomeId } from '../trial/trial.ts'

/** The parts that the person may leave out. Who it is about, the urgency and its reasons always stay. */
export const reportSections = [
  'reason',
  'differential',
  'examinations',
  'nights',
  'tried',
  'medicines',
  'red-flags',
] as const

export type ReportSection = (typeof reportSections)[number]

/** What a finding tells of the pain: the part of the first section in which it stands. */
export const reasonParts = [
  'where',
  'feels',
  'when',
  'eased',
  'worse',
  'signs',
  'history',
  'results',
] as const

export type ReasonPart = (typeof reasonParts)[number]

export interface ReportedFinding {
  readonly finding: FindingId
  readonly answer: Answer | number | string
}

/** One possible cause. `danger`: it is listed because it must not be missed, however unlikely. */
export interface ReportedCause {
  readonly condition: ConditionId
  readonly probability: number
  /** 90 % interval; not there when nobody computed it. */
  readonly range?: { readonly low: number; readonly high: number }
  readonly isDanger: boolean
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
}

export interface Differential {
  readonly causes: readonly ReportedCause[]
  /** Probability that a cause that is not on the list takes part. */
  readonly other: number
  readonly enough: Assessment['enough']
}

/** An examination or a test nobody has done yet, with what its result would do to the cause that it moves most. */
export interface Examination {
  readonly finding: FindingId
  /** The side of a number that speaks for disease, as it is written in the base; not there for a yes or no. */
  readonly beyond?: { readonly side: 'at-most' | 'below' | 'at-least' | 'above'; readonly value: number }
  readonly condition: ConditionId
  readonly now: number
  readonly ifPresent: number
  readonly ifAbsent: number
  /** Expected fall in uncertainty about all causes, in bits, dangers counted more. */
  readonly information: number
}

export interface ReportedMedicine {
  readonly finding: FindingId
  /** Likely causes that it can bring about or worsen. */
  readonly mayWorsen: readonly ConditionId[]
  /** Measures to avoid because of it. */
  readonly speaksAgainst: readonly MeasureId[]
}

export interface Medicines {
  readonly taken: readonly ReportedMedicine[]
  /** Could bring about a likely cause, and nobody knows whether it is taken. */
  readonly notKnown: readonly FindingId[]
}

/** Warning signs by what is known of them: four different things. */
export interface RedFlags {
  readonly present: readonly FindingId[]
  /** Only those to which the person said no. */
  readonly denied: readonly FindingId[]
  /** The day of the last no to each of these, such as `2026-11-26`, where it is known: an old no may no longer hold. */
  readonly deniedOn: SaidOn
  /** Asked, and the person could not tell. */
  readonly notSure: readonly FindingId[]
  readonly notAsked: readonly FindingId[]
}

/** The nights over a period. What was not logged stays missing. */
export interface ReportedNights
  extends Pick<
    DiarySummary,
    | 'from'
    | 'to'
    | 'counts'
    | 'attacksAWeek'
    | 'painNights'
    | 'sleep'
    | 'brokenSleep'
    | 'legs'
    | 'kinds'
    | 'severity'
    | 'duration'
    | 'trend'
  > {
  /** The last nights one by one, for a picture. */
  readonly recent: DiarySummary['nights']
}

/** A self-experiment that came to an end, in the unit of its outcome. A benefit above 0 is one, whatever the outcome. */
export interface ReportedTrial {
  readonly measure: MeasureId
  readonly outcome: OutcomeId
  readonly verdict: 'helps' | 'does-not-help' | 'cant-tell'
  readonly benefit: number
  readonly interval: { readonly low: number; readonly high: number; readonly confidence: number }
  /** The change that the person said before the start would matter. */
  readonly smallestChange: number
  readonly nights: number
}

export interface Tried {
  /** What happened during attacks, which is not yet what the measure did. */
  readonly inAttacks: readonly TriedMeasure[]
  readonly trials: readonly ReportedTrial[]
}

/** Something that raised the urgency, with the conditions it makes one think of, the likeliest first. */
export type ReportedRaise = Raised & { readonly suspects: readonly ConditionId[] }

export interface Report {
  readonly version: 1
  /** Version of the knowledge base. */
  readonly base: string
  /** The day on which it was written, such as `2026-11-26`. */
  readonly written: string
  readonly person: { readonly age?: number; readonly sex?: Sex }
  readonly urgency: {
    readonly urgency: Urgency
    readonly raised: readonly ReportedRaise[]
    /** How many warning signs the interview asks about, and of how many nobody knows: not asked, or not sure. */
    readonly warningSigns: { readonly of: number; readonly open: number }
  }
  /** Present findings of each part, those that weigh most first. */
  readonly reason?: Readonly<Record<ReasonPart, readonly ReportedFinding[]>>
  readonly differential?: Differential
  readonly examinations?: readonly Examination[]
  /** Not there without a diary. */
  readonly nights?: ReportedNights
  readonly tried?: Tried
  readonly medicines?: Medicines
  readonly redFlags?: RedFlags
  /** What the person chose to leave out. */
  readonly leftOut: readonly ReportSection[]
}
