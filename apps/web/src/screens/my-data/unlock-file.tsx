// Asks for the passphrase of a backup.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { words } from '../../data/knowledge.ts'
import { PassphraseField } from './passphrase-field.tsx'

export interface UnlockFileProps {
  /** The last one did not open it. */
  readonly isWrong: boolean
  readonly onOpen: (passphrase: string) => void
  readonly onCancel: () => void
}

export function UnlockFile({ isWrong, onOpen, onCancel }: UnlockFileProps) {
  const { text } = words.value
  const [passphrase, setPassphrase] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // It took the place of the button that was pressed: what is asked now is said, and can be typed at once.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const open = (event: Event): void => {
    event.preventDefault()
    if (passphrase.trim() !== '') onOpen(passphrase.trim())
  }
  return (
    <Card>
      <form class="stack" ref={form} onSubmit={open}>
        <PassphraseField
          label={text('my-data.unlock')}
          help={text('my-data.unlock-help')}
          value={passphrase}
          {...(isWrong && { problem: text('my-data.file-wrong-passphrase') })}
          onInput={setPassphrase}
        />
        <Button look="primary" type="submit">
          {text('my-data.open-file')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text('my-data.cancel')}
        </Button>
      </form>
    </Card>
  )
}
