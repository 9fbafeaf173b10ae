// Three files to take along: a backup that only a passphrase opens, the same in the open, and a spreadsheet.
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { shortestPassphrase, suggestPassphrase } from '../../diary/exchange/encryption.ts'
import { saveEncryptedBackup, savePlainBackup, saveSpreadsheet } from './exports.ts'
import { PassphraseField } from './passphrase-field.tsx'

type Doing =
  | { readonly is: 'nothing' }
  | { readonly is: 'working' }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'failed' }

export function MakeBackup() {
  const { text } = words.value
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' })
  const make = async (save: () => string | Promise<string>): Promise<void> => {
    setDoing({ is: 'working' })
    try {
      setDoing({ is: 'saved', name: await save() })
    } catch (error) {
      console.error(error)
      setDoing({ is: 'failed' })
    }
  }
  return (
    <section class="stack">
      <h2>{text('my-data.back-up')}</h2>
      <p>{text('my-data.back-up-help')}</p>
      <Card>
        <WithPassphrase
          isWorking={doing.is === 'working'}
          onSave={(passphrase) => make(() => saveEncryptedBackup(passphrase, new Date()))}
        />
      </Card>
      <div role="status">
        {doing.is === 'working' && <p>{text('my-data.working')}</p>}
        {doing.is === 'saved' && <p>{text('my-data.saved', { name: doing.name })}</p>}
        {doing.is === 'failed' && <p>{text('my-data.save-failed')}</p>}
      </div>
      <Disclosure title={text('my-data.other-files')}>
        <p>{text('my-data.json-help')}</p>
        <Button onClick={() => void make(() => savePlainBackup(new Date()))}>
          {text('my-data.save-json')}
        </Button>
        <p>{text('my-data.csv-help')}</p>
        <Button onClick={() => void make(() => saveSpreadsheet(new Date()))}>
          {text('my-data.save-csv')}
        </Button>
      </Disclosure>
    </section>
  )
}

interface WithPassphraseProps {
  readonly isWorking: boolean
  readonly onSave: (passphrase: string) => void
}

function WithPassphrase({ isWorking, onSave }: WithPassphraseProps) {
  const { text } = words.value
  const [passphrase, setPassphrase] = useState('')
  const [isTooShort, setTooShort] = useState(false)
  const save = (event: Event): void => {
    event.preventDefault()
    const isLongEnough = passphrase.trim().length >= shortestPassphrase
    setTooShort(!isLongEnough)
    if (isLongEnough && !isWorking) onSave(passphrase.trim())
  }
  return (
    <form class="stack" onSubmit={save}>
      <PassphraseField
        label={text('my-data.passphrase')}
        help={text('my-data.passphrase-help', { length: shortestPassphrase })}
        value={passphrase}
        {...(isTooShort && { problem: text('my-data.passphrase-short', { length: shortestPassphrase }) })}
        onInput={setPassphrase}
      />
      <Button onClick={() => setPassphrase(suggestPassphrase())}>{text('my-data.suggest')}</Button>
      <p>{text('my-data.passphrase-warning')}</p>
      <Button look="primary" type="submit">
        {text('my-data.save-age')}
      </Button>
    </form>
  )
}
