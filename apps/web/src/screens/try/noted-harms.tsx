// What was noted as harm, and the way to take back a mistake. A trial that harm ended stays ended until that is done on
// purpose, behind a question.
import { useState } from 'preact/hooks'
import './noted.css'
import { Button } from '../../components/button/button.tsx'
import { Dialog } from '../../components/dialog/dialog.tsx'
import { words } from '../../data/knowledge.ts'
import { type Experiment, withoutHarm } from '../../experiments/experiment.ts'
import { clashWithOthers, keepExperiment, nextEvening } from '../../experiments/experiments.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'
import { nightText } from '../../state/date-text.ts'

export function NotedHarms({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const [asked, setAsked] = useState<number | undefined>(undefined)
  if (experiment.harms.length === 0) return null
  const close = (): void => setAsked(undefined)
  const without = (at: number): Experiment => withoutHarm(experiment, at, nextEvening.value)
  const clash = asked === undefined ? undefined : clashWithOthers(without(asked))
  const takeBack = (at: number): void => {
    close()
    void keepExperiment(without(at))
  }
  return (
    <section class="try-noted stack-tight">
      <h2>{text('try.noted.title')}</h2>
      {experiment.harms.map(({ night, severity }, at) => (
        <div class="try-noted-line" key={`${night}-${at}`}>
          <p>
            {nightText(night)}: {text(`try.noted.${severity}`)}
          </p>
          <Button look="quiet" onClick={() => (severity === 'mild' ? takeBack(at) : setAsked(at))}>
            {text('try.take-back')}
          </Button>
        </div>
      ))}
      <Dialog
        title={text('try.noted.ask')}
        closeLabel={text('app.close')}
        isOpen={asked !== undefined}
        onClose={close}
      >
        <p>{text('try.noted.only-mistake')}</p>
        {clash && <p>{trialIssueText(clash)}</p>}
        <div class="actions">
          <Button look="primary" onClick={close}>
            {text('try.noted.leave')}
          </Button>
          {asked !== undefined && clash === undefined && (
            <Button onClick={() => takeBack(asked)}>{text('try.noted.mistake')}</Button>
          )}
        </div>
      </Dialog>
    </section>
  )
}
