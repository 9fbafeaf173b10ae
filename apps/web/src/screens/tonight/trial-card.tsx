// A trial that runs, on the screen of the night. Its code comes only where there is a trial: nobody else waits for it.
import { trials } from '../../diary/diary.ts'
import { laterPart } from './later-part.ts'

const useTrialOnTonight = laterPart(async () => (await import('../try/trial-on-tonight.tsx')).TrialOnTonight)

export function TrialCard() {
  const isWanted = trials.value.some(({ stoppedOn }) => stoppedOn === undefined)
  const TrialOnTonight = useTrialOnTonight(isWanted)
  return isWanted && TrialOnTonight !== undefined ? <TrialOnTonight /> : null
}
