// A few words of one's own. Handed on when the hand rests, when the field is left, and when the page goes, not at every
// letter: a phone that is put away in the middle of a sentence may never come back to this page.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import './note-field.css'

export interface NoteFieldProps {
  readonly label: string
  readonly help: string
  readonly value: string | undefined
  /** Without spaces at its ends; undefined when nothing is left. */
  readonly onChange: (value: string | undefined) => void
}

const restMilliseconds = 500

export function NoteField({ label, help, value, onChange }: NoteFieldProps) {
  const id = useId()
  // What is being written, as it stands there: a value that is handed on must not take a space from under a finger.
  const [draft, setDraft] = useState<string | undefined>(undefined)
  const handOn = (): void => {
    const written = draft?.trim() || undefined
    if (draft !== undefined && written !== value) onChange(written)
  }
  const latest = useRef(handOn)
  latest.current = handOn
  useEffect(() => {
    if (draft === undefined) return undefined
    const rest = setTimeout(() => latest.current(), restMilliseconds)
    return () => clearTimeout(rest)
  }, [draft])
  useEffect(() => {
    const putAway = (): void => {
      if (document.visibilityState === 'hidden') latest.current()
    }
    const leave = (): void => latest.current()
    document.addEventListener('visibilitychange', putAway)
    addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', putAway)
      removeEventListener('pagehide', leave)
      latest.current()
    }
  }, [])
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={() => {
          handOn()
          setDraft(undefined)
        }}
        value={draft ?? value ?? ''}
      />
      <p id={`${id}-help`} class="quiet small">
        {help}
      </p>
    </div>
  )
}
