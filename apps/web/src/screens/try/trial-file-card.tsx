// The file of a trial: whether its plan is the one that its seed draws, and how to take it along.
import { verifySchedule } from '@stillnight/engine/trial'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import { tonight } from '../../experiments/experiments.ts'
import { logOf } from '../../experiments/log-of.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'

export function TrialFileCard({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const issues = verifySchedule(experiment.file)
  const save = (): void => {
    const log = logOf(experiment, diary.value, tonight.value)
    download(`stillnight-${experiment.file.trial.measure}.json`, { ...experiment.file, log })
  }
  return (
    <Disclosure title={text('try.files.title')}>
      <p class="quiet">{text('try.files.help')}</p>
      {issues.length === 0 ? (
        <p>{text('try.files.matches')}</p>
      ) : (
        issues.map((issue) => <p key={issue.code}>{trialIssueText(issue)}</p>)
      )}
      <p class="quiet small try-hash">{experiment.file.hash}</p>
      <Button onClick={save}>{text('try.files.save')}</Button>
    </Disclosure>
  )
}

/** Hands the person a file, without a server. */
function download(name: string, data: unknown): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(data, undefined, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
