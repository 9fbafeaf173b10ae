// What each kind of file in knowledge/ holds, in the spelling of the YAML. The schemas in knowledge/schema check it.
import type {
  Certainty,
  Condition,
  Finding,
  Moment,
  Question,
  SafetyEffect,
  SafetyExpression,
  SignExpression,
  Urgency,
  Verdict,
} from '@stillnight/engine'
import type { TrialMeasure } from '@stillnight/engine/trial'
import type { SourceFile } from './source-file.ts'

export type Basis = 'published' | 'recalled' | 'estimate'

/** Where a statement comes from. */
export interface Backing {
  readonly basis: Basis
  readonly source: string | readonly string[]
  /** Where in the source, or which people. */
  readonly place?: string
  readonly note?: string
  readonly reason?: string
}

/** A number with its range and where it comes from, all in one object. */
export interface NumberEntry extends Backing {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

export interface CutEntry {
  readonly 'at-most'?: number
  readonly below?: number
  readonly 'at-least'?: number
  readonly above?: number
}

export interface Vocabulary {
  readonly conditions: Readonly<
    Record<string, { readonly group: string; readonly kind: Condition['kind']; readonly seed?: boolean }>
  >
  readonly findings: Readonly<
    Record<
      string,
      {
        readonly kind: Finding['kind']
        readonly 'asked-of': Finding['askedOf']
        readonly unit?: string
        readonly range?: readonly [number, number]
        readonly options?: readonly string[]
        readonly 'all-of'?: readonly string[]
        readonly 'read-from'?: string
        /** Why it stays though nothing computes with it. */
        readonly unused?: string
        /** The starting document names it. */
        readonly seed?: boolean
        readonly note?: string
      }
    >
  >
  readonly urgency: Readonly<Record<string, unknown>>
  readonly relief: Readonly<Record<string, { readonly seed?: boolean }>>
  /** Ids that were published once and are never used again, with the reason. */
  readonly retired: Readonly<Record<string, unknown>>
}

export interface Model {
  readonly flattening: NumberEntry
  readonly 'co-occurrence': NumberEntry
  readonly 'absent-exponent': NumberEntry
  readonly 'absent-warning-exponent': NumberEntry
  readonly 'max-causes': NumberEntry
  readonly 'female-share': NumberEntry
  readonly 'age-bands': readonly { readonly id: string; readonly below: number }[]
}

export interface AgeFactorEntry extends NumberEntry {
  readonly from: number
  readonly below: number
}

export interface RiskFactorEntry extends NumberEntry {
  readonly finding: string
  readonly option?: string
}

export interface FindingRow extends NumberEntry, CutEntry {
  readonly finding: string
}

/** Accuracy in other groups of people: for explanation only. */
export interface EvidenceRow extends Backing {
  readonly finding: string
  readonly [field: string]: unknown
}

export interface ConditionFile {
  readonly id: string
  readonly group: string
  readonly kind: Condition['kind']
  readonly urgency: Urgency
  readonly excludes?: readonly string[]
  readonly harm?: Backing & { readonly urgency: Urgency; readonly probability: number }
  readonly codes?: Readonly<Record<string, readonly string[]>>
  readonly prior: Readonly<Record<string, NumberEntry>> & {
    readonly 'female-to-male'?: NumberEntry
    readonly ages?: readonly AgeFactorEntry[]
  }
  readonly 'risk-factors'?: readonly RiskFactorEntry[]
  readonly findings?: readonly FindingRow[]
  readonly evidence?: readonly EvidenceRow[]
  readonly 'not-modelled'?: readonly string[]
  readonly notes?: readonly string[]
}

/** The background rate of each finding; a number has a list with one rate for each cut. */
export type Background = Readonly<Record<string, BackgroundRate | readonly BackgroundRate[]>>

export type BackgroundRate = NumberEntry & CutEntry

export interface Factors {
  readonly factors: readonly RiskFactorEntry[]
}

export interface Groups {
  readonly groups: readonly (Backing & {
    readonly id: string
    readonly exponent: 1 | 0.5 | 0.25
    readonly reason: string
    readonly findings: readonly string[]
  })[]
}

export interface Implications {
  readonly implications: readonly {
    readonly if: string
    readonly is?: string
    readonly below?: number
    readonly 'at-least'?: number
    readonly present?: readonly string[]
    readonly absent?: readonly string[]
    readonly reason?: string
  }[]
}

export interface Example {
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  readonly values?: Readonly<Record<string, number | string>>
  readonly probabilities?: Readonly<Record<string, number>>
  readonly urgency?: Urgency
  readonly because?: string
}

export interface Examples {
  readonly fires: readonly Example[]
  readonly 'near-miss': readonly Example[]
}

export interface WarningSignFile extends Backing {
  readonly id: string
  readonly urgency: Urgency
  readonly danger?: readonly string[]
  /** The red flag of the starting document that it carries. */
  readonly claim?: string
  readonly when: SignExpression
  readonly unless?: readonly { readonly finding: string; readonly because: string }[]
  readonly examples: Examples
}

export interface EffectEntry extends Backing {
  readonly condition: string
  readonly verdict: Verdict
  readonly certainty: Certainty
  readonly [field: string]: unknown
}

export interface ReliefFile {
  readonly id: string
  readonly moment: Moment
  readonly ask?: readonly string[]
  /** Done already, or settled by what is known: then it is left out. */
  readonly 'needless-when'?: SafetyExpression
  readonly effects: readonly EffectEntry[]
  /** The safety rules that name it. */
  readonly 'when-not'?: readonly string[]
}

export interface SafetyRuleEntry extends Backing {
  readonly id: string
  readonly measures: readonly string[] | 'any'
  readonly except?: readonly string[]
  readonly effect: SafetyEffect
  readonly when: SafetyExpression
  readonly 'lifted-by'?: SafetyExpression
  readonly examples: Examples
}

export interface SafetyFile {
  readonly rules: readonly SafetyRuleEntry[]
}

/** What must be answered before any measure is shown. */
export interface ReliefGeneral extends Backing {
  readonly 'ask-always': readonly string[]
}

export interface Conflicts {
  readonly conflicts: readonly (Backing & {
    readonly id: string
    readonly measures: readonly string[]
    readonly positions: readonly { readonly id: string; readonly when: SafetyExpression }[]
    readonly [field: string]: unknown
  })[]
}

/** What to know until help comes. */
export interface WhileWaiting {
  readonly waiting: readonly WaitingEntry[]
}

/** Advice of a condition, or of warning signs, for which it stands in the place of what their dangers say. */
export type WaitingEntry = Backing & { readonly urgency: Urgency } & (
    | { readonly condition: string; readonly signs?: never }
    | { readonly id: string; readonly signs: readonly string[] }
  )

/** What its words stand under. */
export function waitingId(entry: WaitingEntry): string {
  return entry.signs === undefined ? entry.condition : entry.id
}

/** How each measure can be tried block by block, or that it cannot. */
export interface SelfExperiments {
  readonly measures: readonly (Backing &
    Pick<TrialMeasure, 'measure' | 'suitability' | 'outcome'> & {
      readonly blocks: readonly { readonly nights: number; readonly 'leave-out': number }[]
    })[]
}

/** A story with its answers and what must come out; only the ids matter here. */
export interface Cases {
  readonly cases: readonly {
    readonly id: string
    readonly present: readonly string[]
    readonly absent: readonly string[]
    readonly present_exam?: readonly string[]
    readonly absent_exam?: readonly string[]
    readonly values?: Readonly<Record<string, number | string>>
    readonly diagnosis: string
    readonly also?: readonly string[]
    readonly acceptable?: readonly string[]
  }[]
}

export interface Medicines {
  readonly medicines: readonly (Backing & {
    readonly id: string
    readonly finding?: string
    readonly condition: string
    readonly strength: string
    readonly [field: string]: unknown
  })[]
}

export interface Questions {
  readonly questions: readonly (Omit<Question, 'oneOf'> & { readonly 'one-of'?: Question['oneOf'] })[]
}

/** What the starting document says, and the entries that hold it. */
export interface Claims {
  readonly claims: readonly {
    readonly id: string
    readonly section: number
    readonly says: string
    readonly 'held-by': readonly string[]
    /** Where the base says it differently, and why. */
    readonly note?: string
  }[]
}

export interface SourceEntry {
  readonly title: string
  /** Whether anybody opened it for this project, and how much of it. */
  readonly seen: boolean
  readonly 'seen-how'?: string
  readonly authors?: string
  readonly year?: number
  readonly journal?: string
  readonly doi?: string
  readonly pmid?: string
  readonly url?: string
  readonly note?: string
}

export type Sources = Readonly<Record<string, SourceEntry>>

/** Words by id; texts may be nested. */
export type WordTree = { readonly [key: string]: string | number | readonly string[] | WordTree }

/** Everything that was read, with the place of every value. */
export interface Knowledge {
  readonly vocabulary: SourceFile<Vocabulary>
  readonly model: SourceFile<Model>
  readonly background: SourceFile<Background>
  readonly factors: SourceFile<Factors>
  readonly groups: SourceFile<Groups>
  readonly implications: SourceFile<Implications>
  readonly conflicts: SourceFile<Conflicts>
  readonly medicines: SourceFile<Medicines>
  readonly questions: SourceFile<Questions>
  readonly claims: SourceFile<Claims>
  readonly reliefGeneral: SourceFile<ReliefGeneral>
  readonly whileWaiting: SourceFile<WhileWaiting>
  readonly selfExperiments: SourceFile<SelfExperiments>
  readonly conditions: readonly SourceFile<ConditionFile>[]
  readonly warningSigns: readonly SourceFile<WarningSignFile>[]
  readonly relief: readonly SourceFile<ReliefFile>[]
  readonly safety: readonly SourceFile<SafetyFile>[]
  readonly sources: readonly SourceFile<Sources>[]
  readonly cases: readonly SourceFile<Cases>[]
  /** By the name of the file: `conditions`, `findings`, `interface`, ... */
  readonly words: Readonly<Record<string, SourceFile<WordTree>>>
}
