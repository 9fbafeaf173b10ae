// Whether something takes the whole screen: then nothing else stands around it, no header and no way to wander off.
import { signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'

const holders = signal(0)

export const isWholeScreen = (): boolean => holders.value > 0

/** Takes the whole screen for as long as the component is shown. */
export function useWholeScreen(): void {
  useLayoutEffect(() => {
    holders.value += 1
    return () => {
      holders.value -= 1
    }
  }, [])
}
