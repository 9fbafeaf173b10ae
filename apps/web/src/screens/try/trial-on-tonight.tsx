// The trial on the screen of the night, in one line: what tonight is for. In the morning also whether it was done.
import { placeOf } from '@stillnight/engine/trial'
import './tonights-trial.css'
import { Card } from '../../components/card/card.tsx'
import { LinkRow } from '../../components/link-row/link-row.tsx'
import { words } from '../../data/knowledge.ts'
import { isMorning, openExperiment } from '../../experiments/experiments.ts'
import { useRepeats } from '../../experiments/keep-repeats.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { isAlarmed } from '../../experiments/situation.ts'
import { tonight } from '../../state/clock.ts'
import { hrefOf } from '../../state/route.ts'
import { NightEntry } from './night-entry.tsx'
import { TonightsTrial } from './tonights-trial.tsx'

export function TrialOnTonight() {
  const { text } = words.value
  useRepeats()
  const experiment = openExperiment.value
  if (experiment === undefined) return null
  if (isAlarmed.value) return <TonightsTrial experiment={experiment} />
  const place = placeOf(experiment.file.trial, tonight.value, experiment)
  if (place.kind !== 'on') return null
  const isMeasure = place.arm === 'measure'
  const name = measureName(experiment.file.trial.measure)
  if (isMorning.value) {
    return (
      <Card>
        <h2>{text('try.last-night')}</h2>
        <p>
          {text(isMeasure ? 'try.did-do-it' : 'try.did-as-usual')}: {name}
        </p>
        <NightEntry key={tonight.value} experiment={experiment} night={tonight.value} />
      </Card>
    )
  }
  return (
    <LinkRow
      href={hrefOf({ screen: 'try' })}
      icon={isMeasure ? 'check' : 'moon'}
      title={text(isMeasure ? 'try.do-it' : 'try.as-usual')}
      about={isMeasure ? name : text('try.leave-out', { name })}
    />
  )
}
