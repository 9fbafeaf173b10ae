// A person with cramps who tries stretching: the weeks before, the trial, and the nights of it, drawn with a seed.
import type { Answers } from '@stillnight/engine'
import { type Attack, type NightId, type NightRecord, nightAfter } from '@stillnight/engine/diary'
import {
  type Done,
  longRandom,
  noEffect,
  placesOf,
  simulateNights,
  type Trial,
  type TrialFile,
  trialFile,
} from '@stillnight/engine/trial'
import type { TrialDocument } from '../../src/diary/record.ts'
import { documentOf, type Experiment } from '../../src/experiments/experiment.ts'
import type { InterviewRecord } from '../../src/state/interview-record.ts'
import { type Person, recordOf } from './people.ts'

/** Two or three cramps a night. */
const rate = 3

const nightCramps: Person = {
  age: 64,
  sex: 'female',
  smoking: 'never',
  has: [
    'sensation.muscle-spasm',
    'site.calf',
    'timing.sudden-onset',
    'timing.seconds-to-minutes',
    'timing.worse-evening-night',
    'timing.wakes-from-sleep',
    'timing.over-3-months',
    'relief.stretching',
  ],
}

/** The answers of someone with cramps to whom stretching would do no harm. */
export function crampRecord(more: Answers = {}): InterviewRecord {
  const { answers, asked, version } = recordOf(nightCramps)
  const guards = {
    'history.recent-injury': 'absent',
    'history.recent-muscle-tear': 'absent',
    'worse.passive-stretch': 'absent',
    'sign.unsteady-gait': 'absent',
  } as const
  return { version, asked, answers: { ...guards, ...answers, ...more } }
}

export interface LoggedNights {
  readonly attacks: readonly Attack[]
  readonly nights: readonly NightRecord[]
}

/** These counts as a diary, from a first night on; a night without attacks is said to be free of pain. */
export function loggedNights(
  first: NightId,
  counts: readonly number[],
  done: readonly Done[] = [],
): LoggedNights {
  const attacks = counts.flatMap((count, n) =>
    Array.from({ length: count }, (_, each) => ({
      id: `${nightAfter(first, n)}-${each}`,
      night: nightAfter(first, n),
      kind: 'cramp' as const,
      severity: 5,
      minutes: 3,
    })),
  )
  const nights = counts.flatMap((count, n) => {
    const answer = done[n]
    if (count > 0 && answer === undefined) return []
    const record = { night: nightAfter(first, n), ...(answer && { done: answer }) }
    return [count === 0 ? { ...record, noPain: true } : record]
  })
  return { attacks, nights }
}

export const together = (...parts: readonly LoggedNights[]): LoggedNights => ({
  attacks: parts.flatMap(({ attacks }) => attacks),
  nights: parts.flatMap(({ nights }) => nights),
})

/** Four weeks before a first night, as they are for this person. */
export function runInBefore(firstNight: NightId): LoggedNights {
  const counts = simulateNights(
    { kind: 'count', rate, logSpread: 0.3, correlation: 0.3 },
    28,
    () => noEffect,
    longRandom(7),
  )
  return loggedNights(nightAfter(firstNight, -28), counts)
}

/** A trial of stretching as the app would start it. */
export function stretchTrial(firstNight: NightId, more: Partial<Trial> = {}): TrialFile {
  const trial: Trial = {
    measure: 'stretch-calf-hamstring',
    outcome: 'events',
    smallestChange: 7,
    design: { order: 'balanced', blocks: 8, blockNights: 14, leaveOut: 5 },
    firstNight,
    seed: 20_261,
    ...more,
  }
  const noonBefore = Date.parse(`${firstNight}T20:00:00Z`)
  return trialFile(trial, { instant: noonBefore, offsetMinutes: 0 })
}

/** Its nights, followed as planned, up to a number of them; the measure leaves this share of the attacks. */
export function trialNights({ trial }: TrialFile, share: number, nights: number): LoggedNights {
  const places = placesOf(trial, {}, nights)
  const isWith = (n: number): boolean => {
    const place = places[n]
    return place?.kind === 'on' && place.arm === 'measure'
  }
  const counts = simulateNights(
    { kind: 'count', rate, logSpread: 0.3, correlation: 0.3 },
    places.length,
    (n) => (isWith(n) ? { times: share, plus: 0 } : noEffect),
    longRandom(11),
  )
  return loggedNights(
    trial.firstNight,
    counts,
    counts.map((_, n) => (isWith(n) ? 'yes' : 'no')),
  )
}

/** The trial as the device keeps it, under the id `stretching`. */
export const trialDocument = (file: TrialFile, more: Partial<Experiment> = {}): TrialDocument =>
  documentOf({ id: 'stretching', version: 1, file, power: 0.8, pauses: [], harms: [], ...more })
