// What came out of a trial: a verdict with its range and its picture, or plainly that there is none, and why.
import { type TrialResult, verifySchedule } from '@stillnight/engine/trial'
import { useEffect } from 'preact/hooks'
import './experiment.css'
import { Alert } from '../../components/alert/alert.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Progress } from '../../components/progress/progress.tsx'
import { words } from '../../data/knowledge.ts'
import { diary, diaryState, removeTrial } from '../../diary/diary.ts'
import { type Experiment as Kept, standingOf } from '../../experiments/experiment.ts'
import { keepResult, kept, othersThan } from '../../experiments/experiments.ts'
import { logOf } from '../../experiments/log-of.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'
import { useComputation } from '../../experiments/use-computation.ts'
import { tonight } from '../../state/clock.ts'
import { go, hrefOf, thingOf } from '../../state/route.ts'
import type { ScreenProps } from '../screen-props.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { NotedHarms } from '../try/noted-harms.tsx'
import { TrialFileCard } from '../try/trial-file-card.tsx'
import { NoResult } from './no-result.tsx'
import { SummaryCard } from './summary-card.tsx'
import { Verdict } from './verdict.tsx'

export function Experiment({ route }: ScreenProps) {
  const { text } = words.value
  const id = thingOf(route)
  const found = kept.value.find((each) => each.id === id)
  if (diaryState.value.is === 'opening') return null
  return (
    <div class="screen experiment">
      {found?.experiment !== undefined ? (
        <Result key={found.id} experiment={found.experiment} />
      ) : (
        <>
          <ScreenHeading>{text('experiment.none.title')}</ScreenHeading>
          <p>{text(found === undefined ? 'experiment.gone' : 'experiment.broken')}</p>
          {found?.issues.map((issue) => (
            <p key={issue.code}>{trialIssueText(issue)}</p>
          ))}
        </>
      )}
      <ButtonLink look="quiet" href={hrefOf({ screen: 'try' })}>
        {text('experiment.back')}
      </ButtonLink>
      {found !== undefined && !isRunning(found.experiment) && <Delete id={found.id} />}
    </div>
  )
}

const isRunning = (experiment: Kept | undefined): boolean =>
  experiment !== undefined && standingOf(experiment, tonight.value) === 'open'

/** Without a question first: where it leads, one tap brings the trial back. */
function Delete({ id }: { readonly id: string }) {
  const deleteIt = (): void => {
    void removeTrial(id)
    go({ screen: 'try' }, 'replace')
  }
  return (
    <Button look="quiet" onClick={deleteIt}>
      {words.value.text('experiment.delete')}
    </Button>
  )
}

function Result({ experiment }: { readonly experiment: Kept }) {
  const { text } = words.value
  const { file } = experiment
  const log = logOf(experiment, diary.value, tonight.value)
  const options = { tonight: tonight.value, others: othersThan(experiment) }
  const { state, cancel, again } = useComputation({ ask: 'analysis', file, log, options })
  const isOpen = isRunning(experiment)
  const answer = state.is === 'done' ? state.answer : undefined
  useEffect(() => {
    if (answer !== undefined && !isOpen) keepResult(experiment, answer)
  }, [answer])
  return (
    <>
      <div class="stack-tight">
        <p class="quiet">{measureName(file.trial.measure)}</p>
        <ScreenHeading>{titleOf(answer)}</ScreenHeading>
      </div>
      {state.is === 'busy' && (
        <Card>
          <Progress sentence={text('experiment.working')} done={state.share} />
          <Button onClick={cancel}>{text('try.plan.cancel')}</Button>
        </Card>
      )}
      {(state.is === 'cancelled' || state.is === 'failed') && (
        <Alert tone="mind" icon="triangle">
          <p>{text(`try.plan.${state.is}`)}</p>
          <Button onClick={again}>{text('try.plan.again')}</Button>
        </Alert>
      )}
      {answer?.kind === 'verdict' && <Verdict experiment={experiment} log={log} result={answer} />}
      {answer?.kind === 'none' && <NoResult because={answer.because} issues={verifySchedule(file)} />}
      {answer?.kind === 'none' && <NotedHarms experiment={experiment} />}
      {answer !== undefined && !isOpen && <SummaryCard experiment={experiment} log={log} result={answer} />}
      <TrialFileCard experiment={experiment} />
    </>
  )
}

function titleOf(answer: TrialResult | undefined): string {
  const { text } = words.value
  if (answer === undefined) return text('experiment.working')
  return text(answer.kind === 'none' ? 'experiment.none.title' : `experiment.${answer.verdict}`)
}
