// A self-experiment as it is kept on this device: the file fixed at its start, and what happened since. Pure.
import { isNight, type NightId, nightAfter, nightsBetween } from '@stillnight/engine/diary'
import {
  lastNightOf,
  type OtherTrial,
  type Pause,
  readTrialFile,
  repeatDue,
  type Trial,
  type TrialFile,
  type TrialIssue,
  type TrialLog,
  type TrialResult,
} from '@stillnight/engine/trial'
import { isObject } from '../data/is-object.ts'
import type { TrialDocument } from '../diary/diary.ts'
import { type Harm, isBlock, isHarm, isPause, readTrialLog } from './read-trial-log.ts'

export type { Harm }

export type EndedBecause = 'harm' | 'wish' | 'alarm'

export interface Experiment {
  readonly id: string
  readonly version: 1
  readonly file: TrialFile
  /** What the person was told before the start: the chance of finding the change, 0 to 1. */
  readonly power?: number
  readonly pauses: readonly Pause[]
  /** Parts done once more, for too few of their nights had an entry. */
  readonly repeats?: readonly number[]
  /** Nights from which on a medicine was another one. */
  readonly medicineChanges?: readonly NightId[]
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
      ...(Array.isArray(document.repeats) && { repeats: document.repeats.filter(isBlock) }),
      ...(Array.isArray(document.medicineChanges) && {
        medicineChanges: document.medicineChanges.filter(isNight),
      }),
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

export const otherTrialOf = ({ file, pauses, repeats = [], stoppedOn }: Experiment): OtherTrial => ({
  trial: file.trial,
  pauses,
  repeats,
  ...(stoppedOn !== undefined && { stoppedOn }),
})

/** `open`: it runs, rests or has not begun. */
export type Standing = 'open' | 'over' | 'stopped'

/** How an experiment stands on this night. */
export function standingOf(experiment: Experiment, tonight: NightId): Standing {
  if (experiment.stoppedOn !== undefined) return 'stopped'
  const last = lastNightOf(experiment.file.trial, experiment)
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

/** The part that too few nights have an entry of is done once more, where the plan says so; otherwise the same. */
export function withRepeat(experiment: Experiment, log: TrialLog, tonight: NightId): Experiment {
  const block = repeatDue(experiment.file.trial, log, tonight)
  if (block === undefined) return experiment
  return { ...experiment, repeats: [...(experiment.repeats ?? []), block] }
}

/** With a change of medicines noted on this night, once. */
export function withMedicineChange(experiment: Experiment, night: NightId): Experiment {
  const { medicineChanges = [] } = experiment
  return medicineChanges.includes(night)
    ? experiment
    : { ...experiment, medicineChanges: [...medicineChanges, night] }
}

/** Without what was noted as a change of medicines on this night. */
export function withoutMedicineChange(experiment: Experiment, night: NightId): Experiment {
  const { medicineChanges = [], ...rest } = experiment
  const left = medicineChanges.filter((each) => each !== night)
  return left.length === 0 ? rest : { ...rest, medicineChanges: left }
}

/** With harm noted. More than a trifle ends the experiment, and it stays ended until that is taken back. */
export function withHarm(experiment: Experiment, { night, severity }: Harm): Experiment {
  const harmed = { ...experiment, harms: [...experiment.harms, { night, severity }] }
  return severity === 'mild' ? harmed : { ...harmed, stoppedOn: night, endedBecause: 'harm' }
}

/**
 * Without the harm at this place of the list, which was noted by mistake. When none that ends an experiment is left, it
 * goes on from `nextEvening`; the nights on which it stood still are a pause, for nobody followed a plan then.
 */
export function withoutHarm(experiment: Experiment, at: number, nextEvening: NightId): Experiment {
  const harms = experiment.harms.filter((_, place) => place !== at)
  const isOver = experiment.endedBecause !== 'harm' || harms.some(({ severity }) => severity !== 'mild')
  if (isOver) return { ...experiment, harms }
  const { stoppedOn, endedBecause: _, result: __, ...rest } = experiment
  const stood = stoppedOn !== undefined && stoppedOn < nextEvening
  return {
    ...rest,
    harms,
    pauses: stood ? [...rest.pauses, { from: stoppedOn, until: nextEvening }] : rest.pauses,
  }
}

/** The nights of an experiment from its first to this one, the latest first; none before it begins. */
export function lastNights({ firstNight }: Trial, tonight: NightId, most: number): readonly NightId[] {
  const soFar = Math.max(0, nightsBetween(firstNight, tonight) + 1)
  return Array.from({ length: Math.min(most, soFar) }, (_, ago) => nightAfter(tonight, -ago))
}
