// A trial that runs, on the screen of the night. Its code comes only where there is a trial: nobody else waits for it.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { trials } from '../../diary/diary.ts'

const loaded = signal<ComponentType | undefined>(undefined)

async function load(): Promise<void> {
  const [{ TrialOnTonight }, { loadKnowledge }] = await Promise.all([
    import('../try/trial-on-tonight.tsx'),
    import('../../data/knowledge.ts'),
  ])
  await loadKnowledge()
  loaded.value = TrialOnTonight
}

export function TrialCard() {
  const isWanted = trials.value.some(({ stoppedOn }) => stoppedOn === undefined)
  useEffect(() => {
    // Without it the night can be logged all the same; it is tried again the next time the screen is opened.
    if (isWanted && loaded.value === undefined) load().catch((error) => console.error(error))
  }, [isWanted])
  const Loaded = loaded.value
  return isWanted && Loaded !== undefined ? <Loaded /> : null
}
