// A full hour of the day.
import { useId } from 'preact/hooks'
import { hourText } from '../../state/time-text.ts'

export interface HourFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (hour: number) => void
}

const hours = Array.from({ length: 24 }, (_, hour) => hour)

export function HourField({ label, value, onChange }: HourFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {hourText(hour)}
          </option>
        ))}
      </select>
    </div>
  )
}
