/**
 * What a self-experiment is (an n-of-1 trial): plain data, fixed before its first night and never changed after.
 *
 * For some blocks of nights the person does the measure, for the others what they usually do. The order of the blocks
 * is drawn at random, and that draw is the only thing the analysis has to believe in.
 */

import type { FindingId, MeasureId } from '../base.ts'
import type { Moment, NightId } from '../diary/diary.ts'

/** What a night is for: doing the measure, or doing as usual. */
export type Arm = 'measure' | 'usual'

/** What is counted or scored each night. */
export type OutcomeId =
  | 'events'
  | 'event-night'
  | 'times-woken'
  | 'minutes-lost'
  | 'worst-pain'
  | 'urge'
  | 'soreness-next-day'
  | 'sleep-quality'

/** One value for each of consecutive nights. `undefined` is a night nobody recorded; it is never taken as zero. */
export type NightSeries = readonly (number | undefined)[]

export interface TrialDesign {
  /**
   * `pairs`: of every two blocks in a row one is drawn to be the measure. `balanced`: half of all blocks, in any order
   * with at most three alike in a row.
   */
  readonly order: 'pairs' | 'balanced'
  /** An even number. */
  readonly blocks: number
  readonly blockNights: number
  /** The first nights of each block that are recorded but not compared: the measure is still wearing in or off. */
  readonly leaveOut: number
  /** A look before the end, after this many blocks. Its price is fixed: see `looksOf`. */
  readonly interimAfter?: number
  /** A block with fewer recorded nights to compare than this is done once more, at once. Left out: none is. */
  readonly repeatBelow?: number
}

/** What a person thinks will come out. */
export type Belief = 'measure' | 'usual' | 'no-difference' | 'not-sure'

/** Whether a medicine was begun, stopped or changed in the four weeks before, or is about to be. */
export type MedicinesBefore = 'steady' | 'changed-lately' | 'change-planned'

/** One experiment, as fixed before its first night. */
export interface Trial {
  readonly measure: MeasureId
  readonly outcome: OutcomeId
  /** The smallest change that matters to the person, above 0, in the unit of the outcome (attacks a week, points). */
  readonly smallestChange: number
  readonly design: TrialDesign
  readonly firstNight: NightId
  /** A whole number from 0 to 2^32 - 1. It alone decides the order of the blocks. */
  readonly seed: number
  /** Asked before the start and shown with the result: hope moves a rating. */
  readonly belief?: Belief
  readonly medicines?: MedicinesBefore
}

/** An experiment as it is stored and handed on, so that anyone can draw the schedule again and compare. */
export interface TrialFile {
  readonly format: 'stillnight-trial'
  readonly version: 1
  readonly trial: Trial
  /** When the schedule was drawn. */
  readonly drawnAt: Moment
  /** One letter a block: `M` measure, `U` usual. */
  readonly schedule: string
  /** SHA-256 of everything above. */
  readonly hash: string
}

/** Nights on which the experiment rests, such as travel or illness. The schedule waits and goes on after them. */
export interface Pause {
  readonly from: NightId
  /** The first night back. Not there while the pause lasts. */
  readonly until?: NightId
}

/** What became of the schedule on its way. */
export interface Course {
  readonly pauses?: readonly Pause[]
  /** Blocks done once more, numbered from 0. They count only where the design has a rule for it. */
  readonly repeats?: readonly number[]
}

/** Whether the person did the measure that night. */
export type Done = 'yes' | 'partly' | 'no' | 'something-else'

/** What happened during the experiment. */
export interface TrialLog extends Course {
  /** From the first night of the experiment on, one value a calendar night, paused nights included. */
  readonly outcome: NightSeries
  /** Aligned with `outcome`. */
  readonly done?: readonly (Done | undefined)[]
  readonly harms?: readonly { readonly night: NightId; readonly severity: 'mild' | 'moderate' | 'severe' }[]
  /** Nights from which on a medicine was another one than before. */
  readonly medicineChanges?: readonly NightId[]
  /** The first night it was no longer followed, when it was ended before its time. */
  readonly stoppedOn?: NightId
}

/** Why a measure cannot be tried by this person now. */
export type Refusal =
  | { readonly code: 'unknown-measure'; readonly measure: string }
  | {
      readonly code: 'too-slow' | 'answer-known' | 'needs-clinician' | 'needs-sound-arteries'
      readonly measure: MeasureId
    }
  | { readonly code: 'see-someone-first' | 'age-unknown' | 'too-young'; readonly measure: MeasureId }
  | { readonly code: 'unsafe'; readonly measure: MeasureId; readonly rules: readonly string[] }
  | { readonly code: 'ask-first'; readonly measure: MeasureId; readonly findings: readonly FindingId[] }
  | { readonly code: 'not-suggested'; readonly measure: MeasureId }

/** A problem with an experiment or its file. The sentence is in the words. */
export type TrialIssue =
  | Refusal
  | { readonly code: 'not-a-trial' }
  | { readonly code: 'unknown-version'; readonly version: string }
  | { readonly code: 'unreadable-field'; readonly field: string }
  | { readonly code: 'edited'; readonly expected: string; readonly found: string }
  | { readonly code: 'schedule-not-from-seed'; readonly block: number }
  | { readonly code: 'drawn-after-start'; readonly drawn: NightId; readonly firstNight: NightId }
  | { readonly code: 'not-a-night'; readonly value: string }
  | { readonly code: 'odd-blocks'; readonly blocks: number }
  | { readonly code: 'too-few-blocks'; readonly blocks: number; readonly least: number }
  | { readonly code: 'too-many-nights'; readonly nights: number; readonly most: number }
  | {
      readonly code: 'block-length'
      readonly nights: number
      readonly leaveOut: number
      readonly allowed: readonly BlockLength[]
    }
  | { readonly code: 'repeat-rule'; readonly below: number; readonly most: number }
  | { readonly code: 'smallest-change'; readonly value: number }
  | {
      readonly code: 'interim-look'
      readonly afterBlock: number
      readonly least: number
      readonly most: number
    }
  | { readonly code: 'seed'; readonly value: number }
  | {
      readonly code: 'two-at-once'
      readonly measure: MeasureId
      readonly from: NightId
      readonly to: NightId
    }

/** How long the blocks may be, and how many of their first nights are left out. */
export interface BlockLength {
  readonly nights: number
  readonly leaveOut: number
}

/** What the knowledge base says of trying one measure. */
export interface TrialMeasure {
  readonly measure: MeasureId
  readonly suitability:
    | 'yes'
    | 'partly'
    | 'needs-sound-arteries'
    | 'too-slow'
    | 'answer-known'
    | 'needs-clinician'
  /** The lengths it can be tried with, the best first; none when it cannot be tried. */
  readonly blocks: readonly BlockLength[]
  readonly outcome?: OutcomeId
}
