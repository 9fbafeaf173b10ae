// One answer to tap: a whole row wide, with a box that shows whether it is picked.
import './choice-row.css'
import { Icon } from '../icon/icon.tsx'

export interface ChoiceRowProps {
  readonly label: string
  readonly kind: 'any' | 'one'
  readonly name: string
  readonly isPicked: boolean
  /** What does not count, or where to look. */
  readonly help?: string | undefined
  /** The key that picks it, shown where there is a keyboard. */
  readonly shortcut?: string
  readonly onToggle: (isPicked: boolean) => void
}

export function ChoiceRow({ label, kind, name, isPicked, help, shortcut, onToggle }: ChoiceRowProps) {
  return (
    <label class={`choice-row ${kind}`}>
      <input
        type={kind === 'any' ? 'checkbox' : 'radio'}
        name={name}
        checked={isPicked}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span class="choice-mark">{isPicked && <Icon name="check" />}</span>
      <span class="choice-label">
        {label}
        {help !== undefined && <span class="choice-help quiet small">{help}</span>}
      </span>
      {shortcut !== undefined && (
        <span class="choice-key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  )
}
