// The last nights of a trial of which something is missing, each with its date, to be filled in late and not at all cost.
import { type NightId, nightAfter, nightsBetween } from '@stillnight/engine/diary'
import { placeOf } from '@stillnight/engine/trial'
import { ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { words } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { type Experiment, lastNights } from '../../experiments/experiment.ts'
import { logOf } from '../../experiments/log-of.ts'
import { tonight } from '../../state/clock.ts'
import { nightText } from '../../state/date-text.ts'
import { hrefOf } from '../../state/route.ts'
import { NightEntry } from './night-entry.tsx'

/** A week: who remembers longer than that? */
const mostNights = 7

export function OpenNights({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const { trial } = experiment.file
  const log = logOf(experiment, diary.value, tonight.value)
  const isOpen = (night: NightId): boolean => {
    const n = nightsBetween(trial.firstNight, night)
    return log.outcome[n] === undefined || log.done?.[n] === undefined
  }
  const nights = lastNights(trial, nightAfter(tonight.value, -1), mostNights).filter(
    (night) => placeOf(trial, night, experiment).kind === 'on' && isOpen(night),
  )
  if (nights.length === 0) return null
  return (
    <Disclosure title={text('try.open-nights')}>
      <p class="quiet">{text('try.open-nights-help')}</p>
      {nights.map((night) => (
        <div key={night} class="try-open-night stack">
          <h3>{nightText(night)}</h3>
          <NightEntry experiment={experiment} night={night} />
          <ButtonLink href={hrefOf({ screen: 'night', of: night })}>{text('try.fill-in')}</ButtonLink>
        </div>
      ))}
    </Disclosure>
  )
}
