// The report of a trial for whoever knows studies, on the page and as a file of text.
import type { TrialLog, TrialResult } from '@stillnight/engine/trial'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import { summaryText, trialSummary } from '../../experiments/trial-summary.ts'
import { saveFile } from '../my-data/save-file.ts'

export interface SummaryCardProps {
  readonly experiment: Experiment
  readonly log: TrialLog
  readonly result: TrialResult
}

export function SummaryCard({ experiment, log, result }: SummaryCardProps) {
  const { text } = words.value
  const items = trialSummary(experiment, log, result)
  const name = `stillnight-${experiment.file.trial.measure}-report.txt`
  return (
    <Disclosure title={text('experiment.report.title')}>
      <p class="quiet">{text('experiment.report.help')}</p>
      <div class="trial-report">
        {items.map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Button onClick={() => saveFile(name, summaryText(items), 'text/plain;charset=utf-8')}>
        {text('experiment.report.save')}
      </Button>
    </Disclosure>
  )
}
