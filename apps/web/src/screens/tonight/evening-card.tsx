// The evening's taps on the screen of the night. Their code and words come after the first load; their place is kept free,
// so that nothing moves under a thumb.
import { signal } from '@preact/signals'
import type { NightId } from '@stillnight/engine/diary'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

const loaded = signal<ComponentType<{ readonly night: NightId }> | undefined>(undefined)

async function load(): Promise<void> {
  const [{ EveningFactors }, { loadKnowledge }] = await Promise.all([
    import('../../evening/evening-factors.tsx'),
    import('../../data/knowledge.ts'),
  ])
  await loadKnowledge()
  loaded.value = EveningFactors
}

export function EveningCard({ night }: { readonly night: NightId }) {
  useEffect(() => {
    // Without it the night can be logged all the same; it is tried again the next time the screen is opened.
    if (loaded.value === undefined) load().catch(() => undefined)
  }, [])
  const Loaded = loaded.value
  return <div class="tonight-evening">{Loaded !== undefined && <Loaded night={night} />}</div>
}
