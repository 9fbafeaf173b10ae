// What goes with better or worse nights, looked for without finding what is not there. Mostly there is nothing, and that
// is said first; a link is something to try, never a fact.
import { nightAfter, nightsBetween } from '@stillnight/engine/diary'
import { outcomeSeries } from '@stillnight/engine/trial'
import './patterns.css'
import { Alert } from '../../components/alert/alert.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Progress } from '../../components/progress/progress.tsx'
import { words } from '../../data/knowledge.ts'
import { diary, diaryState } from '../../diary/diary.ts'
import { EveningFactors } from '../../evening/evening-factors.tsx'
import { factorNights } from '../../evening/factors.ts'
import { useComputation } from '../../experiments/use-computation.ts'
import { tonight } from '../../state/clock.ts'
import { hrefOf } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { Found } from './found.tsx'

/** A year: habits of years ago say little about this leg. */
const mostNights = 365

export function Patterns() {
  const { text } = words.value
  if (diaryState.value.is === 'opening') return null
  return (
    <div class="screen patterns">
      <div class="stack-tight">
        <ScreenHeading>{text('patterns.title')}</ScreenHeading>
        <p>{text('patterns.lead')}</p>
      </div>
      <Search />
      <EveningFactors night={tonight.value} />
      <section class="stack-tight">
        <h2>{text('patterns.not-known')}</h2>
        <p>{text('patterns.not-known-say')}</p>
      </section>
      <ButtonLink look="quiet" href={hrefOf({ screen: 'try' })}>
        {text('try.title')}
      </ButtonLink>
    </div>
  )
}

function Search() {
  const { text } = words.value
  const { attacks, nights: records } = diary.value
  // A night with pain need not have a record of its own.
  const [first] = [attacks[0]?.night, records[0]?.night].filter((night) => night !== undefined).sort()
  // Tonight is not over: last night is the last that counts.
  const soFar = first === undefined ? 0 : nightsBetween(first, tonight.value)
  const nights = Math.max(0, Math.min(mostNights, soFar))
  const from = nightAfter(tonight.value, -nights)
  const { state, cancel, again } = useComputation({
    ask: 'patterns',
    outcome: outcomeSeries(diary.value, 'events', from, nights),
    factors: factorNights(diary.value, from, nights),
  })
  if (state.is === 'done') {
    const isTonightLogged = [...attacks, ...records].some(({ night }) => night === tonight.value)
    return <Found patterns={state.answer} isTonightLogged={isTonightLogged} />
  }
  if (state.is === 'busy') {
    return (
      <Card>
        <Progress sentence={text('patterns.working')} done={state.share} />
        <Button onClick={cancel}>{text('try.plan.cancel')}</Button>
      </Card>
    )
  }
  return (
    <Alert tone="mind" icon="triangle">
      <p>{text(`try.plan.${state.is}`)}</p>
      <Button onClick={again}>{text('try.plan.again')}</Button>
    </Alert>
  )
}
