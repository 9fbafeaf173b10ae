// A passphrase to write down, so it can be read while it is typed: nobody looks over a shoulder at night, and a typing
// mistake that nobody sees locks the file for ever.
import { useId } from 'preact/hooks'

export interface PassphraseFieldProps {
  readonly label: string
  readonly help: string
  readonly value: string
  /** What is wrong with it. */
  readonly problem?: string
  readonly onInput: (value: string) => void
}

export function PassphraseField({ label, help, value, problem, onInput }: PassphraseFieldProps) {
  const id = useId()
  return (
    <div class="field passphrase">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-help`}
        aria-invalid={problem !== undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-help`} class="quiet small">
        {problem ?? help}
      </p>
    </div>
  )
}
