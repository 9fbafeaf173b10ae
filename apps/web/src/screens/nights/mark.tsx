// What a night was, as a mark that needs no color: filled with its number of attacks, an open ring, or a short line.
import type { NightState } from '@stillnight/engine/diary'

export interface MarkProps {
  readonly state: NightState
  readonly attacks: number
}

export function Mark({ state, attacks }: MarkProps) {
  return (
    <span class={`mark ${state}`} aria-hidden="true">
      {state === 'pain' ? attacks : ''}
    </span>
  )
}
