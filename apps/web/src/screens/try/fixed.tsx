// What nobody can change after the start, and the start.
import { designTrial, type Trial, type TrialIssue, trialFile } from '@stillnight/engine/trial'
import { trialMeasures } from '@stillnight/knowledge/trial-measures'
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { words } from '../../data/knowledge.ts'
import { newId } from '../../diary/diary.ts'
import { changeText } from '../../experiments/amounts.ts'
import { otherTrialOf } from '../../experiments/experiment.ts'
import { experiments, keepExperiment, nextEvening } from '../../experiments/experiments.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { trialIssueText } from '../../experiments/trial-issue-text.ts'
import { momentNow } from '../../state/clock.ts'
import { nightText } from '../../state/date-text.ts'
import { useDraft } from '../../state/draft.ts'
import { go } from '../../state/route.ts'
import { areMedicinesSteady, BeforeStart, isSaid, readSaid, type Said } from './before-start.tsx'

export interface FixedProps {
  readonly wish: Omit<Trial, 'firstNight' | 'seed'>
  readonly power: number
  /** Whether the chance of finding the change is as good as it should be. */
  readonly isLikely: boolean
  readonly onStarted: () => void
}

export function Fixed({ wish, power, isLikely, onStarted }: FixedProps) {
  const { text, plural } = words.value
  const { measure, outcome, smallestChange, design } = wish
  const [issues, setIssues] = useState<readonly TrialIssue[]>([])
  const [said, setSaid, forget] = useDraft<Said>(`try.${measure}.said`, readSaid, () => ({}))
  const [isHinting, setHinting] = useState(false)
  const start = (): void => {
    setHinting(!isSaid(said))
    if (!isSaid(said)) return
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]!
    const designed = designTrial(
      { ...wish, ...said, firstNight: nextEvening.value, seed },
      trialMeasures,
      experiments.value.map(otherTrialOf),
    )
    setIssues(designed.issues)
    if (designed.trial === undefined) return
    const file = trialFile(designed.trial, momentNow())
    forget()
    onStarted()
    void keepExperiment({ id: newId(), version: 1, file, power, pauses: [], harms: [] })
    go({ screen: 'try' })
  }
  const { blocks, blockNights, leaveOut, interimAfter, repeatBelow } = design
  const isAdvised = isLikely && areMedicinesSteady(said)
  return (
    <section class="stack">
      <Card>
        <h2>{text('try.plan.fixed')}</h2>
        <p class="quiet">{text('try.plan.fixed-help')}</p>
        <dl class="try-fixed">
          <dt>{text('try.plan.what')}</dt>
          <dd>{measureName(measure)}</dd>
          <dt>{text('try.plan.outcome')}</dt>
          <dd>{text(`try.outcomes.${outcome}.name`)}</dd>
          <dt>{text('try.plan.change')}</dt>
          <dd>{changeText(outcome, smallestChange)}</dd>
          <dt>{text('try.plan.length')}</dt>
          <dd>
            {text('try.plan.parts', { blocks, nights: blockNights })}{' '}
            {leaveOut > 0 && plural('try.plan.left-out', leaveOut)}{' '}
            {repeatBelow !== undefined && text('try.plan.repeats', { count: repeatBelow })}
          </dd>
          <dt>{text('try.plan.looks')}</dt>
          <dd>
            {interimAfter === undefined
              ? text('try.plan.at-end')
              : plural('try.plan.early-after', interimAfter)}
          </dd>
        </dl>
        <BeforeStart said={said} onChange={setSaid} />
        <p>{text('try.plan.begins', { night: nightText(nextEvening.value) })}</p>
        {issues.map((issue) => (
          <p key={issue.code} role="alert">
            {trialIssueText(issue)}
          </p>
        ))}
        {isHinting && !isSaid(said) && <p role="alert">{text('try.first.missing')}</p>}
        <Button look={isAdvised ? 'primary' : 'secondary'} onClick={start}>
          {text(isAdvised ? 'try.plan.start' : 'try.plan.any-way')}
        </Button>
      </Card>
    </section>
  )
}
