/**
 * What a diary of nights holds: plain data, as it is stored, exported and read.
 *
 * A night is logged, logged as free of pain, or not logged: three different things. A night is logged when it has a
 * record here or an attack; it is free of pain only when somebody said so. A field that is not there is not known.
 */

import type { Answers } from '../assessment.ts'
import type { FindingId, MeasureId } from '../base.ts'

/** The calendar date of the evening on which a night began, such as `2026-11-26`. A night runs from noon to noon. */
export type NightId = string

/** A point in time and the clock on the wall there: milliseconds since 1970 UTC, and minutes that local time is ahead. */
export interface Moment {
  readonly instant: number
  readonly offsetMinutes: number
}

export type Leg = 'left' | 'right' | 'both'

/** What the pain is like, in the words a person taps at night. */
export type PainKind = 'cramp' | 'restless' | 'burning' | 'ache'

/** A rating from 0 (none) to 10 (the worst). */
export type Rating = number

/** What was tried during an attack. */
export interface Tried {
  readonly measure: MeasureId
  /** Whether it helped; not there while nobody said. */
  readonly helped?: boolean
  /** Minutes until it helped. */
  readonly afterMinutes?: number
}

export interface Attack {
  readonly id: string
  /** Fixed when it was logged, so that travel and clock changes do not move it to another night. */
  readonly night: NightId
  /** When it began; not there when it was added later without a time. */
  readonly began?: Moment
  readonly minutes?: number
  readonly leg?: Leg
  /** Findings such as `site.calf`. */
  readonly sites?: readonly FindingId[]
  readonly kind?: PainKind
  readonly severity?: Rating
  readonly wokeMe?: boolean
  readonly tried?: readonly Tried[]
  /** Private: never part of a report. */
  readonly note?: string
}

/** What is recorded of a night as a whole. */
export interface NightRecord {
  readonly night: NightId
  /** "No pain this night", said by the person. An attack of the same night stands above it. */
  readonly noPain?: boolean
  readonly timesWoken?: number
  readonly minutesLost?: number
  readonly sleepQuality?: Rating
  readonly worstPain?: Rating
  readonly urge?: Rating
  readonly sorenessNextDay?: Rating
  readonly swellingEvening?: 'none' | 'sock-mark' | 'visible' | 'up-the-leg'
  /** What the evening held, by factor: true or false as tapped. A factor that is not there was not recorded. */
  readonly factors?: Readonly<Record<string, boolean>>
  /** Whether the measure of a self-experiment was done that night. */
  readonly done?: 'yes' | 'partly' | 'no' | 'something-else'
  readonly harm?: boolean
  readonly note?: string
}

/** The weekly look at what is new: findings such as `flag.progressive-weakness`, as answered on that day. */
export interface WeeklyCheck {
  readonly id: string
  readonly at: Moment
  readonly answers: Answers
}

export interface Diary {
  readonly attacks: readonly Attack[]
  readonly nights: readonly NightRecord[]
  readonly checks: readonly WeeklyCheck[]
}
