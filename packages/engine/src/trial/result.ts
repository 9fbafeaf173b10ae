/** What comes out of an experiment: a verdict with its figures, or why there is none. */

import type { NightId } from '../diary/diary.ts'
import type { Look } from './looks.ts'
import type { MedicinesBefore, TrialIssue } from './trial.ts'

/** The level of the outcome in the unit people hear, and the compared nights behind it. */
export interface Level {
  readonly level: number
  readonly nights: number
}

/** All in the unit of the outcome (attacks a week, points). Above 0 is a benefit, whichever way the outcome points. */
export interface Figures {
  readonly measure: Level
  readonly usual: Level
  /** How much better the nights with the measure were. */
  readonly benefit: number
  /** The benefits that the nights do not speak against, with this confidence (0.9 without an interim look). */
  readonly interval: { readonly low: number; readonly high: number; readonly confidence: number }
  /** How often the draw of the blocks alone does at least as well when the measure does nothing: one-sided p. */
  readonly chance: number
  /** The same towards worse. */
  readonly chanceOfWorse: number
  /** Orders of the blocks compared, and whether they are all that could have been drawn. */
  readonly orders: { readonly compared: number; readonly areAll: boolean }
  readonly look: Look & { readonly isFinal: boolean }
}

/** Whether the person did what each night was for. A `partly` counts half. */
export interface Adherence {
  /** Nights with an answer, and how many of them were as assigned. */
  readonly measure: { readonly known: number; readonly followed: number }
  readonly usual: { readonly known: number; readonly followed: number }
  /** Share followed of all answered nights, 0 to 1; nothing when none was answered. */
  readonly share?: number
  readonly wrongArm: readonly NightId[]
}

export type VerdictReason =
  /** Helps: better than the draw alone explains; the second is also surely as much as was said to matter. */
  | 'better'
  | 'better-and-enough'
  /** Does not help: worse; or surely less than was said to matter, with or without a small benefit. */
  | 'worse'
  | 'no-change-that-matters'
  | 'too-small'
  /** Can't tell. */
  | 'could-be-either'
  | 'too-rare'
  | 'not-followed'
  | 'stopped-early'

/** What the verdict suggests. `go-on`: the experiment is not over. */
export type Advice = 'keep' | 'drop' | 'decide' | 'stop' | 'go-on'

export interface Verdict {
  readonly verdict: 'helps' | 'does-not-help' | 'cant-tell'
  readonly because: VerdictReason
  readonly advice: Advice
}

/** Why there is no verdict. */
export type NoVerdict =
  | { readonly code: 'not-due'; readonly nightsLeft: number }
  | { readonly code: 'waits-for-pause-to-end' }
  | { readonly code: 'file-not-as-stored'; readonly issues: readonly TrialIssue[] }
  | Extract<TrialIssue, { code: 'two-at-once' }>
  | { readonly code: 'clock-set-back'; readonly tonight: NightId; readonly lastRecorded: NightId }
  /** Stop the measure. */
  | { readonly code: 'harm'; readonly night: NightId; readonly severity: 'moderate' | 'severe' }
  | { readonly code: 'all-missing' }
  | { readonly code: 'too-few-nights'; readonly have: number; readonly need: number }
  | { readonly code: 'too-few-blocks' }
  | { readonly code: 'all-equal'; readonly value: number; readonly nights: number }

/** What to say beside a verdict. */
export type Remark =
  | { readonly code: 'wrong-arm'; readonly nights: readonly NightId[] }
  | { readonly code: 'not-followed'; readonly share: number }
  | { readonly code: 'missing-differs'; readonly measure: number; readonly usual: number }
  | { readonly code: 'impossible-value'; readonly night: NightId; readonly value: number }
  | { readonly code: 'medicines-not-steady'; readonly before: Exclude<MedicinesBefore, 'steady'> }
  | { readonly code: 'medicine-changed'; readonly nights: readonly NightId[] }
  /** The verdict goes by the test; the interval, which sees chance in another way, tells no change apart otherwise. */
  | { readonly code: 'near-the-line' }

export type TrialResult =
  | { readonly kind: 'none'; readonly because: NoVerdict; readonly remarks: readonly Remark[] }
  | (Verdict & {
      readonly kind: 'verdict'
      readonly figures: Figures
      readonly adherence: Adherence
      readonly remarks: readonly Remark[]
    })
