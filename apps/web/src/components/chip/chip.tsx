// A short word that labels something.
import './chip.css'

export interface ChipProps {
  readonly text: string
  readonly tone?: 'plain' | 'strong'
}

export function Chip({ text, tone = 'plain' }: ChipProps) {
  return <span class={`chip ${tone}`}>{text}</span>
}
