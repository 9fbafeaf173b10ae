// A part of the screen of the night that comes after the first load, with the words it needs: nothing in pain waits for it.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { withKnowledge } from '../../data/with-knowledge.ts'

/** A hook that gets the part where it is wanted; nothing before it is here. */
export function laterPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): (isWanted: boolean) => ComponentType<Props> | undefined {
  const loaded = signal<ComponentType<Props> | undefined>(undefined)
  const start = async (): Promise<void> => {
    loaded.value = await withKnowledge(load)
  }
  return (isWanted) => {
    useEffect(() => {
      // Without it the night can be logged all the same; it is tried again the next time the screen is opened.
      if (isWanted && loaded.value === undefined) start().catch(() => undefined)
    }, [isWanted])
    return loaded.value
  }
}
