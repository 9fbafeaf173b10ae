// A whole number, typed or stepped. Big buttons, because a slider needs a steady hand.
import { useId } from 'preact/hooks'
import './number-field.css'
import { Icon } from '../icon/icon.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly help: string
  readonly value: number | undefined
  readonly range: readonly [low: number, high: number]
  /** Where the first press of a button begins. */
  readonly start: number
  readonly fewerLabel: string
  readonly moreLabel: string
  readonly onChange: (value: number | undefined) => void
}

export function NumberField(props: NumberFieldProps) {
  const { label, help, value, range, start, fewerLabel, moreLabel, onChange } = props
  const id = useId()
  const [low, high] = range
  const clamp = (wanted: number): number => Math.min(high, Math.max(low, wanted))
  const step = (by: number): void => onChange(value === undefined ? start : clamp(value + by))

  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <div class="number-line">
        <button type="button" class="button secondary" aria-label={fewerLabel} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={value === undefined ? '' : String(value)}
          aria-describedby={`${id}-help`}
          onInput={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '')
            onChange(digits === '' ? undefined : Number(digits))
          }}
        />
        <button type="button" class="button secondary" aria-label={moreLabel} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
      </div>
      <p id={`${id}-help`} class="quiet small">
        {help}
      </p>
    </div>
  )
}
