// Something to tap half asleep: as wide as the hand, a drawing, a few words. One of them is the main one.
import './big-button.css'
import { Icon, type IconName } from '../icon/icon.tsx'

export interface BigButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly help?: string | undefined
  readonly look?: 'main' | 'plain'
  readonly isPressed?: boolean
  readonly onClick: () => void
}

export function BigButton({ icon, label, help, look = 'plain', isPressed, onClick }: BigButtonProps) {
  return (
    <button type="button" class={`big-button ${look}`} aria-pressed={isPressed} onClick={onClick}>
      <Icon name={icon} />
      <span class="big-button-words">
        <span>{label}</span>
        {help !== undefined && <span class="big-button-help">{help}</span>}
      </span>
    </button>
  )
}
