// The nights of an experiment, out of the diary. A night of which nobody said anything stays open, never zero.
import { type Diary, type NightId, nightAfter, nightsBetween } from '@stillnight/engine/diary'
import { outcomeSeries, type TrialLog } from '@stillnight/engine/trial'
import type { Experiment } from './experiment.ts'

/** Four years: a mistyped year in the diary must not make the log endless. */
const mostNights = 1461

/**
 * What happened since the first night. It reaches beyond tonight where the diary does, so that a clock that was set
 * back is noticed.
 */
export function logOf(experiment: Experiment, diary: Diary, tonight: NightId): TrialLog {
  const { file, pauses, repeats = [], harms, medicineChanges = [], stoppedOn, importedLog } = experiment
  const { firstNight, outcome } = file.trial
  const recorded = [...diary.nights, ...diary.attacks].map(({ night }) => nightsBetween(firstNight, night))
  const last = Math.max(
    nightsBetween(firstNight, tonight),
    ...recorded,
    (importedLog?.outcome.length ?? 0) - 1,
  )
  const nights = Math.min(mostNights, Math.max(0, last + 1))
  const records = new Map(diary.nights.map((record) => [record.night, record]))
  const own = outcomeSeries(diary, outcome, firstNight, nights)
  return {
    outcome: own.map((value, n) => value ?? importedLog?.outcome[n]),
    done: own.map((_, n) => records.get(nightAfter(firstNight, n))?.done ?? importedLog?.done?.[n]),
    pauses,
    repeats,
    harms,
    medicineChanges,
    ...(stoppedOn !== undefined && { stoppedOn }),
  }
}

/** The nights before the experiment, which set the usual level and are never compared. */
export function runInOf(experiment: Experiment, diary: Diary): readonly (number | undefined)[] {
  const { firstNight, outcome } = experiment.file.trial
  return outcomeSeries(diary, outcome, nightAfter(firstNight, -runInWindow), runInWindow)
}

/** How far back the usual level is looked up, in nights. */
export const runInWindow = 28
