// The result, in the order in which a person needs it: how urgent, what fits, what helps, and how we know.
import type { Urgency } from '@stillnight/engine'
import { useEffect } from 'preact/hooks'
import './result.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { followRanges } from '../../data/intervals.ts'
import { words } from '../../data/knowledge.ts'
import { assessmentWithDiary } from '../../state/diary-answers.ts'
import { step } from '../../state/interview.ts'
import { hrefOf } from '../../state/route.ts'
import { Causes } from './causes.tsx'
import { HowSoon } from './how-soon.tsx'
import { Medicines } from './medicines.tsx'
import { NotLikely } from './not-likely.tsx'
import { Relief } from './relief.tsx'
import { WouldChange } from './would-change.tsx'

/** Nothing is tried before a visit that cannot wait. */
const canTry: Readonly<Record<Urgency, boolean>> = {
  emergency: false,
  'same-day': false,
  soon: false,
  routine: true,
  'self-care': true,
}

export function Result() {
  const { text, whyDone } = words.value
  useEffect(followRanges, [])
  return (
    <div class="result">
      <HowSoon />
      <Causes />
      <WouldChange />
      <NotLikely />
      <Relief />
      <Medicines />
      <section class="actions no-print">
        {step.value.done ? (
          <p class="quiet">{whyDone(step.value.reason)}</p>
        ) : (
          <ButtonLink look="primary" href={hrefOf({ screen: 'why' })}>
            {text('result.more-answers')}
          </ButtonLink>
        )}
        <ButtonLink href={hrefOf({ screen: 'answers' })}>{text('why.your-answers')}</ButtonLink>
        <ButtonLink href={hrefOf({ screen: 'doctor' })}>
          <Icon name="page" />
          {text('result.doctor-page')}
        </ButtonLink>
        {canTry[assessmentWithDiary.value.urgency.urgency] && (
          <ButtonLink href={hrefOf({ screen: 'try' })}>
            <Icon name="try" />
            {text('try.title')}
          </ButtonLink>
        )}
        <Button onClick={() => print()}>
          <Icon name="print" />
          {text('result.print')}
        </Button>
      </section>
      <p class="quiet small">{text('app.reviewed')}</p>
    </div>
  )
}
