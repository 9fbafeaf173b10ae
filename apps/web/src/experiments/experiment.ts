// A self-experiment as it is kept on this device: the file fixed at its start, and what happened since. Pure.
import { isNight, type NightId, nightAfter, nightsBetween } from '@stillnight/engine/diary'
import {
  lastNightOf,
  type OtherTrial,
  type Pause,
  readTrialFile,
  type Trial,
  type TrialFile,
  type TrialIssue,
  type TrialLog,
  type TrialResult,
} from '@stillnight/engine/trial'
import type { TrialDocument } from '../diary/diary.ts'
import { type Harm, isHarm, isObject, isPause, readTrialLog } from './read-trial-log.ts'

export type { Harm }

export type EndedBecause = 'harm' | 'wish' | 'alarm'

export interface Experiment {
  readonly id: string
  readonly version: 1
  readonly file: TrialFile
  /** What the person was told before the start: the chance of finding the change, 0 to 1. */
  readonly power?: number
  readonly pauses: readonly Pause[]
  /** True while it rests because of a warning sign. */
  readonly restsForAlarm?: boolean
  readonly harms: readonly Harm[]
  /** The first night it was no longer followed. */
  readonly stoppedOn?: NightId
  readonly endedBecause?: EndedBecause
  /** What came out, the last time it was analyzed. */
  readonly result?: TrialResult
  /** Nights that came with a file from another device. */
  readonly importedLog?: TrialLog
}

export interface ReadExperiment {
  readonly id: string
  /** Not there when the file in it cannot be read. */
  readonly experiment?: Experiment
  readonly issues: readonly TrialIssue[]
}

const listOf = <Each>(value: unknown, isEach: (each: unknown) => each is Each): readonly Each[] =>
  Array.isArray(value) ? value.filter(isEach) : []

const endings: readonly EndedBecause[] = ['harm', 'wish', 'alarm']

/** Reads a kept experiment. What cannot be read is left out; a file that cannot be trusted comes with its issues. */
export function readExperiment(document: TrialDocument): ReadExperiment {
  const { id } = document
  const { file, issues } = readTrialFile(document.file)
  if (file === undefined) return { id, issues }
  const importedLog = readTrialLog(document.importedLog)
  const endedBecause = endings.find((each) => each === document.endedBecause)
  return {
    id,
    issues,
    experiment: {
      id,
      version: 1,
      file,
      pauses: listOf(document.pauses, isPause),
      harms: listOf(document.harms, isHarm),
      ...(typeof document.power === 'number' && { power: document.power }),
      ...(document.restsForAlarm === true && { restsForAlarm: true }),
      ...(isNight(document.stoppedOn) && { stoppedOn: document.stoppedOn }),
      ...(endedBecause && { endedBecause }),
      ...(isObject(document.result) && { result: document.result as unknown as TrialResult }),
      ...(importedLog && { importedLog }),
    },
  }
}

/** The experiment as the store keeps it. */
export const documentOf = (experiment: Experiment): TrialDocument => ({ ...experiment })

export const otherTrialOf = ({ file, pauses, stoppedOn }: Experiment): OtherTrial => ({
  trial: file.trial,
  pauses,
  ...(stoppedOn !== undefined && { stoppedOn }),
})

/** `open`: it runs, rests or has not begun. */
export type Standing = 'open' | 'over' | 'stopped'

/** How an experiment stands on this night. */
export function standingOf({ file, pauses, stoppedOn }: Experiment, tonight: NightId): Standing {
  if (stoppedOn !== undefined) return 'stopped'
  const last = lastNightOf(file.trial, pauses)
  return last !== undefined && nightsBetween(last, tonight) > 0 ? 'over' : 'open'
}

export const isPaused = ({ pauses }: Experiment): boolean => pauses.some(({ until }) => until === undefined)

/** Rests from this night on. */
export function withPause(experiment: Experiment, from: NightId): Experiment {
  return isPaused(experiment) ? experiment : { ...experiment, pauses: [...experiment.pauses, { from }] }
}

/** Goes on from this night; a pause that held no night leaves no trace. */
export function withoutPause(experiment: Experiment, tonight: NightId): Experiment {
  const { restsForAlarm: _, ...rest } = experiment
  const pauses = experiment.pauses.map((pause) =>
    pause.until === undefined ? { ...pause, until: tonight } : pause,
  )
  return { ...rest, pauses: pauses.filter(({ from, until }) => until === undefined || from < until) }
}

/** The nights of an experiment from its first to this one, the latest first; none before it begins. */
export function lastNights({ firstNight }: Trial, tonight: NightId, most: number): readonly NightId[] {
  const soFar = Math.max(0, nightsBetween(firstNight, tonight) + 1)
  return Array.from({ length: Math.min(most, soFar) }, (_, ago) => nightAfter(tonight, -ago))
}
