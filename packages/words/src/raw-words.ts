/** The words as they are written in `knowledge/words/<language>/`: one key for each file. */
import type { ConditionId, FindingId, MeasureId, QuestionId, Urgency } from '@stillnight/engine'

export type Table<Row> = Readonly<Record<string, Row>>

export interface ConditionWords {
  /** Stands in a sentence: "a clot in a deep leg vein is less likely". */
  readonly name: string
  /** The name on the doctor's page. */
  readonly clinical: string
  readonly what: string
  readonly next: string
  readonly settle: string
}

/** A yes-or-no finding has `present` and `absent`, a number a `name`, a choice its `options`, short and in a sentence. */
export interface FindingWords {
  readonly ask: string
  readonly help?: string
  readonly present?: string
  readonly absent?: string
  readonly name?: string
  readonly 'unit-name'?: string
  readonly options?: Table<{ readonly label?: string; readonly present: string; readonly clinic?: string }>
  /** The short name on the doctor's page. */
  readonly clinic?: string
}

export interface QuestionWords {
  readonly ask: string
  readonly why: string
  readonly help?: string
  readonly none?: string
  readonly options?: Readonly<Record<FindingId, string>>
}

export interface WarningSignWords {
  readonly why: string
  readonly act: string
}

export interface UrgencyWords {
  readonly title: string
  readonly act: string
}

export interface MeasureWords {
  readonly name: string
  readonly how: readonly string[]
  readonly 'effect-after': string
  readonly stop: string
}

export interface SafetyWords {
  readonly why: string
  readonly instead: string
}

export interface ConflictWords {
  readonly say: string
  readonly positions: Table<string>
}

export interface TriggerWords {
  readonly say: string
}

export interface WaitingWords {
  readonly do: readonly string[]
  readonly dont: readonly string[]
  /** What would make it an emergency, where it is none yet. */
  readonly sooner: readonly string[]
  readonly why: string
}

/** What the places of care are called in a country, and whom to call when the clinic is closed. */
export interface PlaceWords {
  readonly 'emergency-department': string
  readonly clinic: string
  readonly 'when-closed': string
}

export interface IssueWords {
  readonly say: string
  readonly do: string
  readonly nearest?: string
  readonly 'with-unit'?: string
  /** What to do with a number that stands on no report. */
  readonly plain?: string
  /** The whole sentence for a number that has no unit. */
  readonly 'without-unit'?: string
}

/** Texts nested by screen; a leaf is one text. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

export interface RawWords {
  readonly conditions: Readonly<Record<ConditionId, ConditionWords>>
  readonly findings: Readonly<Record<FindingId, FindingWords>>
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>
  readonly 'warning-signs': Table<WarningSignWords>
  readonly urgency: Readonly<Record<Urgency, UrgencyWords>>
  /** By country, with `default` for what a country does not change. */
  readonly places: { readonly default: PlaceWords } & Table<Partial<PlaceWords>>
  readonly measures: Readonly<Record<MeasureId, MeasureWords>>
  readonly safety: Table<SafetyWords>
  readonly conflicts: Table<ConflictWords>
  readonly triggers: Table<TriggerWords>
  /** By condition, or by what belongs to warning signs. */
  readonly waiting: Table<WaitingWords>
  readonly interface: TextTree
  /** By code, and `range`: the pattern of a range of numbers. */
  readonly issues: Table<IssueWords | string>
  readonly glossary: Table<string>
  readonly [moreGlossary: `glossary-${string}`]: Table<string>
}
