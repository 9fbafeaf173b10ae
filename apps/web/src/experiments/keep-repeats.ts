// Parts of a trial that are done once more are noted on the first evening after them, before tonight's arm is shown.
import { useEffect } from 'preact/hooks'
import { diary, diaryState } from '../diary/diary.ts'
import { tonight } from '../state/clock.ts'
import { withRepeat } from './experiment.ts'
import { experiments, isMorning, keepExperiment } from './experiments.ts'
import { logOf } from './log-of.ts'

/** Keeps the plan's rule for parts with few entries, as long as the screen that asks for it is shown. */
export function useRepeats(): void {
  const isTime = diaryState.value.is === 'ready' && !isMorning.value
  useEffect(() => {
    if (!isTime) return
    for (const experiment of experiments.value) {
      const log = logOf(experiment, diary.value, tonight.value)
      const next = withRepeat(experiment, log, tonight.value)
      if (next !== experiment) void keepExperiment(next)
    }
  }, [isTime, tonight.value])
}
