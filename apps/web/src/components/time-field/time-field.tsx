// A time of day, by the device's own way to choose one.
import { useId } from 'preact/hooks'
import './time-field.css'

export interface TimeFieldProps {
  readonly label: string
  /** Minutes since midnight. */
  readonly value: number | undefined
  /** Why the time that was typed can't be kept. */
  readonly problem?: string | undefined
  readonly onChange: (value: number | undefined) => void
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

export function TimeField({ label, value, problem, onChange }: TimeFieldProps) {
  const id = useId()
  return (
    <div class="time-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        value={value === undefined ? '' : `${twoDigits(Math.floor(value / 60))}:${twoDigits(value % 60)}`}
        onChange={({ currentTarget }) => {
          const [hour, minute] = currentTarget.value.split(':').map(Number)
          onChange(hour === undefined || minute === undefined ? undefined : hour * 60 + minute)
        }}
      />
      <p id={`${id}-problem`} class="time-problem small" role="status">
        {problem}
      </p>
    </div>
  )
}
