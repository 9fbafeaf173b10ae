// What tonight is for, and nothing of the nights to come; in the morning, whether it was done. Stands on the screen of the
// trial and on Tonight.
import { placeOf } from '@stillnight/engine/trial'
import { useEffect } from 'preact/hooks'
import './tonights-trial.css'
import { Alert } from '../../components/alert/alert.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { type Experiment, withPause } from '../../experiments/experiment.ts'
import { isMorning, keepExperiment, nextEvening } from '../../experiments/experiments.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { isAlarmed } from '../../experiments/situation.ts'
import { tonight } from '../../state/clock.ts'
import { nightText } from '../../state/date-text.ts'
import { hrefOf } from '../../state/route.ts'
import { NightEntry } from './night-entry.tsx'

export interface TonightsTrialProps {
  readonly experiment: Experiment
}

export function TonightsTrial({ experiment }: TonightsTrialProps) {
  const { text } = words.value
  const { trial } = experiment.file
  const place = placeOf(trial, tonight.value, experiment)
  const isHeld = isAlarmed.value
  useEffect(() => {
    if (isHeld && !experiment.restsForAlarm) {
      void keepExperiment({ ...withPause(experiment, nextEvening.value), restsForAlarm: true })
    }
  }, [isHeld])
  if (isHeld) {
    return (
      <Alert tone="urgent" icon="triangle" title={<h2>{text('try.running')}</h2>}>
        <p>{text('try.alarm')}</p>
        <ButtonLink href={hrefOf({ screen: 'result' })}>{text('try.how-soon')}</ButtonLink>
      </Alert>
    )
  }
  if (place.kind !== 'on') {
    return (
      <Card>
        <h2>{text('try.running')}</h2>
        <p>
          <strong>{measureName(trial.measure)}</strong>
        </p>
        <p>
          {place.kind === 'before'
            ? text('try.not-begun', { night: nightText(trial.firstNight) })
            : text('try.resting')}
        </p>
      </Card>
    )
  }
  return (
    <Card>
      <div class="stack-tight">
        <h2>{text(isMorning.value ? 'try.last-night' : 'try.tonight')}</h2>
        <p class={`trial-arm ${place.arm}`}>
          <Icon name={place.arm === 'measure' ? 'check' : 'moon'} />
          <span>
            {place.arm === 'measure'
              ? text(isMorning.value ? 'try.did-do-it' : 'try.do-it')
              : text(isMorning.value ? 'try.did-as-usual' : 'try.as-usual')}
          </span>
        </p>
        {place.arm === 'measure' ? (
          <p>{measureName(trial.measure)}</p>
        ) : (
          <p>{text('try.as-usual-help', { name: measureName(trial.measure) })}</p>
        )}
      </div>
      {place.nightOfBlock >= trial.design.blockNights && <p class="quiet small">{text('try.once-more')}</p>}
      {place.arm === 'measure' && !isMorning.value && <HowTo measure={trial.measure} />}
      <NightEntry key={tonight.value} experiment={experiment} night={tonight.value} />
    </Card>
  )
}

function HowTo({ measure }: { readonly measure: string }) {
  const { text, measure: wordsOf } = words.value
  const { how, stop } = wordsOf(measure)
  return (
    <Disclosure title={text('try.how')}>
      <ol>
        {how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{stop}</p>
    </Disclosure>
  )
}
