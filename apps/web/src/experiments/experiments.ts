// The self-experiments on this device, as signals, and the few things that change them.
import { computed } from '@preact/signals'
import type { MeasureId } from '@stillnight/engine'
import { minuteOfDay, nightAfter } from '@stillnight/engine/diary'
import { clashOf, type OtherTrial, type TrialResult } from '@stillnight/engine/trial'
import { type Saved, saveTrial, trials } from '../diary/diary.ts'
import { now, tonight } from '../state/clock.ts'
import { documentOf, type Experiment, otherTrialOf, readExperiment, standingOf } from './experiment.ts'

const noon = 12 * 60

export const isMorning = computed(() => minuteOfDay(now.value) < noon)

/** The next night that can be planned for: a night whose evening is over cannot begin anything. */
export const nextEvening = computed(() => (isMorning.value ? nightAfter(tonight.value, 1) : tonight.value))

/** All of them, as they were read. */
export const kept = computed(() => trials.value.map(readExperiment))

export const experiments = computed(() =>
  kept.value.flatMap(({ experiment }) => (experiment === undefined ? [] : [experiment])),
)

/** The one that runs, rests or is about to begin; the first one when a file brought in a second. */
export const openExperiment = computed(() =>
  experiments.value.find((experiment) => standingOf(experiment, tonight.value) === 'open'),
)

/** Those that came to an end, the latest first. */
export const endedExperiments = computed(() =>
  experiments.value
    .filter((experiment) => standingOf(experiment, tonight.value) !== 'open')
    .toSorted((first, second) => (first.file.trial.firstNight < second.file.trial.firstNight ? 1 : -1)),
)

export const othersThan = ({ id }: Pick<Experiment, 'id'>): readonly OtherTrial[] =>
  experiments.value.filter((each) => each.id !== id).map(otherTrialOf)

/** The experiment that shares a night with this one, if there is one. */
export const clashWithOthers = (experiment: Experiment): ReturnType<typeof clashOf> =>
  clashOf(experiment.file.trial, othersThan(experiment), experiment, experiment.stoppedOn)

export const keepExperiment = (experiment: Experiment): Promise<Saved> => saveTrial(documentOf(experiment))

/** Keeps what came out, where it is not what was kept before. */
export function keepResult(experiment: Experiment, result: TrialResult): void {
  if (JSON.stringify(experiment.result) === JSON.stringify(result)) return
  void keepExperiment({ ...experiment, result })
}

export type Verdict = Extract<TrialResult, { kind: 'verdict' }>

export interface Tried {
  readonly experiment: Experiment
  readonly result: Verdict
}

/** What came out of the latest experiment with each measure. */
export const verdicts = computed<ReadonlyMap<MeasureId, Tried>>(
  () =>
    new Map(
      endedExperiments.value.toReversed().flatMap((experiment) => {
        const { result } = experiment
        return result?.kind === 'verdict'
          ? [[experiment.file.trial.measure, { experiment, result }] as const]
          : []
      }),
    ),
)
