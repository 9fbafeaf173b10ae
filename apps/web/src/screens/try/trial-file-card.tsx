// The file of a trial: whether its plan is the one that its seed draws, and how to take it along.
import { verifySchedule } from '@stillnight/engine/trial'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import { logOf } from '../../experiments/log-of.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'
import { tonight } from '../../state/clock.ts'
import { saveFile } from '../my-data/save-file.ts'

export function TrialFileCard({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const issues = verifySchedule(experiment.file)
  const save = (): void => {
    const log = logOf(experiment, diary.value, tonight.value)
    const content = JSON.stringify({ ...experiment.file, log }, undefined, 2)
    saveFile(`stillnight-${experiment.file.trial.measure}.json`, content, 'application/json')
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
