// A trial's file from elsewhere: whether it can be trusted, said plainly; kept only when asked, and never in the place of
// another.
import { readTrialFile, type TrialFile, type TrialIssue, type TrialLog } from '@stillnight/engine/trial'
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { newId } from '../../diary/diary.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import { clashWithOthers, experiments, keepExperiment } from '../../experiments/experiments.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { readTrialLog } from '../../experiments/read-trial-log.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'

/** A trial's file is some kilobytes. */
const mostBytes = 1_000_000

type Checked =
  | { readonly is: 'nothing' | 'unreadable' | 'too-big' | 'is-kept' }
  | {
      readonly is: 'read'
      readonly file?: TrialFile
      readonly log?: TrialLog | undefined
      readonly issues: readonly TrialIssue[]
    }

export function CheckFile() {
  const { text } = words.value
  const [checked, setChecked] = useState<Checked>({ is: 'nothing' })
  const choose = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setChecked(await read(file))
  }
  return (
    <Disclosure title={text('try.files.check')}>
      <label class="button secondary try-file">
        {text('try.files.choose')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <div class="stack-tight" role="status">
        {(checked.is === 'unreadable' || checked.is === 'too-big') && (
          <p>
            {text(`try.files.${checked.is}`)} {text('try.files.not-kept')}
          </p>
        )}
        {checked.is === 'is-kept' && <p>{text('try.files.is-kept')}</p>}
        {checked.is === 'read' && <Read {...checked} onKept={() => setChecked({ is: 'is-kept' })} />}
      </div>
    </Disclosure>
  )
}

async function read(file: File): Promise<Checked> {
  if (file.size > mostBytes) return { is: 'too-big' }
  try {
    const value: unknown = JSON.parse(await file.text())
    const log = readTrialLog((value as { readonly log?: unknown } | null)?.log)
    return { is: 'read', ...readTrialFile(value), log }
  } catch {
    return { is: 'unreadable' }
  }
}

interface ReadProps extends Omit<Extract<Checked, { is: 'read' }>, 'is'> {
  readonly onKept: () => void
}

function Read({ file, log, issues, onKept }: ReadProps) {
  const { text } = words.value
  if (file === undefined || issues.length > 0) {
    return (
      <>
        {issues.map((issue) => (
          <p key={issue.code}>{trialIssueText(issue)}</p>
        ))}
        <p>{text('try.files.no-result')}</p>
      </>
    )
  }
  const isHere = experiments.value.some((each) => each.file.hash === file.hash)
  const imported: Experiment = {
    id: newId(),
    version: 1,
    file,
    pauses: log?.pauses ?? [],
    harms: log?.harms ?? [],
    ...(log?.repeats && { repeats: log.repeats }),
    ...(log?.medicineChanges && { medicineChanges: log.medicineChanges }),
    ...(log?.stoppedOn !== undefined && { stoppedOn: log.stoppedOn }),
    ...(log && { importedLog: log }),
  }
  const clash = clashWithOthers(imported)
  return (
    <>
      <p>
        <strong>{measureName(file.trial.measure)}.</strong> {text('try.files.good')}
      </p>
      {isHere && <p>{text('try.files.here-already')}</p>}
      {!isHere && clash !== undefined && <p>{trialIssueText(clash)}</p>}
      {!isHere && clash === undefined && (
        <Button
          onClick={() => {
            void keepExperiment(imported)
            onKept()
          }}
        >
          {text('try.files.keep')}
        </Button>
      )}
    </>
  )
}
