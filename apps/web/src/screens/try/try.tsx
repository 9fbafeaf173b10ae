// Try something: one measure against as usual, in an order that chance picks. Here: what runs, and what to choose from.
import { isAlarmed } from '../../experiments/situation.ts'
import './try.css'
import { ButtonLink } from '../../components/button/button.tsx'
import { LinkRow } from '../../components/link-row/link-row.tsx'
import { words } from '../../data/knowledge.ts'
import { endedExperiments, kept, openExperiment } from '../../experiments/experiments.ts'
import { useRepeats } from '../../experiments/keep-repeats.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { record } from '../../state/record.ts'
import { hrefOf, thingOf } from '../../state/route.ts'
import type { ScreenProps } from '../screen-props.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { TakenAway } from '../shell/taken-away.tsx'
import { CheckFile } from './check-file.tsx'
import { Choose } from './choose.tsx'
import { Plan } from './plan.tsx'
import { Running } from './running.tsx'
import { SeeSomeoneFirst } from './see-someone-first.tsx'

export function Try({ route }: ScreenProps) {
  const measure = thingOf(route)
  return measure === undefined ? <Home key="home" /> : <Plan key={measure} measure={measure} />
}

function Home() {
  const { text } = words.value
  useRepeats()
  const experiment = openExperiment.value
  return (
    <div class="screen try">
      <div class="stack-tight">
        <ScreenHeading>{text('try.title')}</ScreenHeading>
        <p>{text('try.lead')}</p>
      </div>
      <TakenAway after="trial-removed" said={text('experiment.deleted')} />
      {experiment === undefined ? <NewTrial /> : <Running experiment={experiment} />}
      <Past />
      <CheckFile />
      <ButtonLink look="quiet" href={hrefOf({ screen: 'patterns' })}>
        {text('try.patterns')}
      </ButtonLink>
    </div>
  )
}

function NewTrial() {
  const { text } = words.value
  if (Object.keys(record.value.answers).length === 0) {
    return (
      <div class="stack">
        <p>{text('try.answers-first')}</p>
        <ButtonLink look="primary" href={hrefOf({ screen: 'why' })}>
          {text('try.to-answers')}
        </ButtonLink>
      </div>
    )
  }
  return isAlarmed.value ? <SeeSomeoneFirst /> : <Choose />
}

function Past() {
  const { text } = words.value
  const broken = kept.value.filter(({ experiment }) => experiment === undefined)
  const ended = endedExperiments.value
  if (ended.length + broken.length === 0) return null
  return (
    <section class="stack">
      <h2>{text('try.past')}</h2>
      <ul class="plain-list link-rows">
        {ended.map(({ id, file, result }) => (
          <li key={id}>
            <LinkRow
              href={hrefOf({ screen: 'experiment', of: id })}
              title={measureName(file.trial.measure)}
              about={
                result?.kind === 'verdict' ? text(`experiment.${result.verdict}`) : text('experiment.see')
              }
            />
          </li>
        ))}
        {broken.map(({ id }) => (
          <li key={id}>
            <LinkRow
              look="plain"
              href={hrefOf({ screen: 'experiment', of: id })}
              title={text('experiment.broken')}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
