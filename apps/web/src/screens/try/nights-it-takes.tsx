// How many nights a trial takes for this person, or why that can't be said; worked out while it can be watched.
import { type OutcomeId, outcomes } from '@stillnight/engine/trial'
import { Alert } from '../../components/alert/alert.tsx'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Progress } from '../../components/progress/progress.tsx'
import { words } from '../../data/knowledge.ts'
import { amountText, changeText, tens } from '../../experiments/amounts.ts'
import type { Computed } from '../../experiments/use-computation.ts'
import type { Forecasted } from '../../experiments/worker.ts'

export interface NightsItTakesProps {
  readonly state: Computed<Forecasted>
  readonly outcome: OutcomeId
  readonly usual: number
  readonly onCancel: () => void
  readonly onAgain: () => void
  readonly onUseChange: (change: number) => void
  /** Not there when the rating is what is counted already. */
  readonly onUseRating: (() => void) | undefined
}

export function NightsItTakes({ state, onCancel, onAgain, ...answered }: NightsItTakesProps) {
  const { text } = words.value
  return (
    <section class="stack try-nights" aria-live="polite">
      <h2>{text('try.plan.nights')}</h2>
      {state.is === 'busy' && (
        <Card>
          <Progress sentence={text('try.plan.working')} done={state.share} />
          <Button onClick={onCancel}>{text('try.plan.cancel')}</Button>
        </Card>
      )}
      {(state.is === 'cancelled' || state.is === 'failed') && (
        <Card>
          <p>{text(`try.plan.${state.is}`)}</p>
          <Button onClick={onAgain}>{text('try.plan.again')}</Button>
        </Card>
      )}
      {state.is === 'done' && <Answer answer={state.answer} {...answered} />}
    </section>
  )
}

interface AnswerProps extends Pick<NightsItTakesProps, 'outcome' | 'usual' | 'onUseChange' | 'onUseRating'> {
  readonly answer: Forecasted
}

function Answer({ answer: { needed, findable }, outcome, usual, onUseChange, onUseRating }: AnswerProps) {
  const { text, plural } = words.value
  const amount = amountText(outcome, usual)
  const offer = onUseRating !== undefined && outcomes[outcome].kind !== 'score' && (
    <>
      <p>{text(needed.kind === 'too-rare' ? 'try.plan.offer' : 'try.plan.offer-too')}</p>
      <Button onClick={onUseRating}>{text('try.plan.use-score')}</Button>
    </>
  )
  switch (needed.kind) {
    case 'enough':
      return (
        <Card>
          <p class="try-number">{plural('try.plan.about', needed.nights)}</p>
          <p>
            {plural('try.plan.weeks', Math.ceil(needed.nights / 7))} {text('try.plan.usual', { amount })}{' '}
            {text('try.plan.chance', { tens: tens(needed.power) })}
          </p>
          <p class="quiet small">{text('try.plan.estimate')}</p>
        </Card>
      )
    case 'too-long': {
      const longest = needed.ladder.at(-1)
      return (
        <Alert tone="mind" icon="clock">
          <p>
            {text('try.plan.usual', { amount })}{' '}
            {text('try.plan.too-long', { nights: longest?.nights ?? 0, tens: tens(longest?.power ?? 0) })}
          </p>
          {findable === undefined ? (
            <p>{text('try.plan.longer')}</p>
          ) : (
            <>
              <p>
                {text('try.plan.findable', {
                  nights: longest?.nights ?? 0,
                  change: changeText(outcome, findable),
                })}
              </p>
              <Button onClick={() => onUseChange(findable)}>{text('try.plan.use-change')}</Button>
            </>
          )}
          {offer}
        </Alert>
      )
    }
    case 'too-rare':
      return (
        <Alert tone="mind" icon="clock">
          <p>{text('try.plan.too-rare', { amount })}</p>
          {offer}
        </Alert>
      )
    case 'too-few-nights':
      return (
        <Alert tone="calm" icon="clock">
          <p>{text('try.plan.too-few', { need: needed.need, have: needed.have })}</p>
        </Alert>
      )
  }
}
