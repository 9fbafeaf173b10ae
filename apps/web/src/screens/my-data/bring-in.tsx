// Brings in what a file holds. Nothing is changed before the person has seen what would change, and it can be undone.
import { useState } from 'preact/hooks'
import { Alert } from '../../components/alert/alert.tsx'
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { lastAction, undo } from '../../diary/diary.ts'
import { FilePicker } from './file-picker.tsx'
import { type FileProblem, type Found, type Reading, readPickedFile, unlock } from './read-file.ts'
import { RestorePreview } from './restore-preview.tsx'
import { UnlockFile } from './unlock-file.tsx'

type Step =
  | { readonly at: 'start' }
  | { readonly at: 'reading' }
  | { readonly at: 'locked'; readonly name: string; readonly file: Uint8Array; readonly isWrong: boolean }
  | { readonly at: 'found'; readonly name: string; readonly found: Found }
  | { readonly at: 'problem'; readonly problem: FileProblem }
  | { readonly at: 'done'; readonly isSaved: boolean }

/** The code that reads the file did not come, such as with the network off. */
function notOpened(error: unknown): Reading {
  console.error(error)
  return { is: 'problem', problem: 'reader-missing' }
}

export function BringIn() {
  const { text } = words.value
  const [step, setStep] = useState<Step>({ at: 'start' })
  const start = (): void => setStep({ at: 'start' })

  const pick = async (file: File): Promise<void> => {
    const { name } = file
    setStep({ at: 'reading' })
    const read = await readPickedFile(file, Date.now()).catch(notOpened)
    if (read.is === 'locked') setStep({ at: 'locked', name, file: read.file, isWrong: false })
    else
      setStep(
        read.is === 'found'
          ? { at: 'found', name, found: read.found }
          : { at: 'problem', problem: read.problem },
      )
  }
  const open = async (name: string, file: Uint8Array, passphrase: string): Promise<void> => {
    setStep({ at: 'reading' })
    const read = await unlock(file, passphrase).catch(notOpened)
    if (read.is === 'found') setStep({ at: 'found', name, found: read.found })
    else if (read.is === 'problem' && read.problem === 'wrong-passphrase') {
      setStep({ at: 'locked', name, file, isWrong: true })
    } else if (read.is === 'problem') setStep({ at: 'problem', problem: read.problem })
  }

  return (
    <section class="stack">
      <h2>{text('my-data.bring-in')}</h2>
      <p>{text('my-data.bring-in-help')}</p>
      {(step.at === 'start' || step.at === 'problem' || step.at === 'done') && (
        <FilePicker
          label={text('my-data.choose-file')}
          accept=".age,.json,.csv"
          onPick={(file) => void pick(file)}
        />
      )}
      {step.at === 'locked' && (
        <UnlockFile
          isWrong={step.isWrong}
          onOpen={(passphrase) => void open(step.name, step.file, passphrase)}
          onCancel={start}
        />
      )}
      {step.at === 'found' && (
        <RestorePreview
          found={step.found}
          name={step.name}
          onDone={(isSaved) => setStep({ at: 'done', isSaved })}
          onCancel={start}
        />
      )}
      <div role="status">
        {step.at === 'reading' && <p>{text('my-data.reading')}</p>}
        {step.at === 'problem' && (
          <Alert tone="mind" icon="triangle">
            <p>{text(`my-data.file-${step.problem}`)}</p>
          </Alert>
        )}
        {step.at === 'done' && <Done isSaved={step.isSaved} onUndone={start} />}
      </div>
    </section>
  )
}

interface DoneProps {
  readonly isSaved: boolean
  readonly onUndone: () => void
}

function Done({ isSaved, onUndone }: DoneProps) {
  const { text } = words.value
  const label = lastAction.value?.label
  const canUndo = label === 'restored' || label === 'imported'
  return (
    <Alert tone={isSaved ? 'calm' : 'mind'} icon={isSaved ? 'check' : 'triangle'}>
      <p>{text(isSaved ? 'my-data.restored' : 'my-data.restored-not-saved')}</p>
      {canUndo && (
        <Button
          onClick={() => {
            void undo().then(onUndone)
          }}
        >
          {text('my-data.undo-restore')}
        </Button>
      )}
    </Alert>
  )
}
