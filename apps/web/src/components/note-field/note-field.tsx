// A few words of one's own. Handed on when the field is left, not at every letter.
import { useId } from 'preact/hooks'
import './note-field.css'

export interface NoteFieldProps {
  readonly label: string
  readonly help: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function NoteField({ label, help, value = '', onChange }: NoteFieldProps) {
  const id = useId()
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim() || undefined)}
        value={value}
      />
      <p id={`${id}-help`} class="quiet small">
        {help}
      </p>
    </div>
  )
}
