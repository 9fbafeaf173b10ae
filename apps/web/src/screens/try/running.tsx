// A trial that runs: what tonight is for, the nights to fill in, and the ways to rest and to stop. Nothing compares the
// two kinds of nights: whoever sees that acts and rates in a new way.
import { nightsBetween } from '@stillnight/engine/diary'
import { looksOf, nightsPlanned, nightsUntil, placesOf, watchTrial } from '@stillnight/engine/trial'
import { Alert } from '../../components/alert/alert.tsx'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Progress } from '../../components/progress/progress.tsx'
import { words } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { amountText } from '../../experiments/amounts.ts'
import { type Experiment, isPaused, withoutPause, withPause } from '../../experiments/experiment.ts'
import { keepExperiment, nextEvening } from '../../experiments/experiments.ts'
import { logOf, runInOf } from '../../experiments/log-of.ts'
import { isAlarmed } from '../../experiments/situation.ts'
import { tonight } from '../../state/clock.ts'
import { hrefOf } from '../../state/route.ts'
import { HarmAndStop } from './harm-and-stop.tsx'
import { MedicineChanged } from './medicine-changed.tsx'
import { NotedHarms } from './noted-harms.tsx'
import { OpenNights } from './open-nights.tsx'
import { TonightsTrial } from './tonights-trial.tsx'
import { TrialFileCard } from './trial-file-card.tsx'

export function Running({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const isResting = isPaused(experiment)
  return (
    <>
      <TonightsTrial experiment={experiment} />
      <Watch experiment={experiment} />
      <HowFar experiment={experiment} />
      <OpenNights experiment={experiment} />
      <section class="actions">
        {isResting ? (
          !isAlarmed.value && (
            <Button
              look="primary"
              onClick={() => void keepExperiment(withoutPause(experiment, nextEvening.value))}
            >
              {text('try.resume')}
            </Button>
          )
        ) : (
          <Button onClick={() => void keepExperiment(withPause(experiment, nextEvening.value))}>
            {text('try.pause')}
          </Button>
        )}
        <MedicineChanged experiment={experiment} />
        <HarmAndStop experiment={experiment} />
      </section>
      <NotedHarms experiment={experiment} />
      <TrialFileCard experiment={experiment} />
    </>
  )
}

function HowFar({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const { trial } = experiment.file
  const soFar = Math.max(0, nightsBetween(trial.firstNight, tonight.value) + 1)
  const done = placesOf(trial, experiment, soFar).filter(({ kind }) => kind === 'on').length
  const all = nightsPlanned(trial, experiment)
  const first = looksOf(trial.design)[0]!
  const isLookDue =
    trial.design.interimAfter !== undefined && done > nightsUntil(trial.design, first.afterBlock, experiment)
  return (
    <section class="stack">
      <Progress sentence={text('try.progress', { done, all })} done={done / all} />
      <p class="quiet small">{text('try.hidden')}</p>
      {isLookDue && (
        <ButtonLink href={hrefOf({ screen: 'experiment', of: experiment.id })}>{text('try.look')}</ButtonLink>
      )}
    </section>
  )
}

/** Signs that call for an end: harm, two weeks much worse than before, a measure that is hardly done. */
function Watch({ experiment }: { readonly experiment: Experiment }) {
  const { text } = words.value
  const { trial } = experiment.file
  const signs = watchTrial(trial, logOf(experiment, diary.value, tonight.value), {
    tonight: tonight.value,
    runIn: runInOf(experiment, diary.value),
  })
  return (
    <>
      {signs.map((sign) => (
        <Alert key={sign.code} tone="mind" icon="triangle">
          <p>
            {sign.code === 'worse-than-before'
              ? text('try.watch.worse-than-before', {
                  level: amountText(trial.outcome, sign.level),
                  before: amountText(trial.outcome, sign.before),
                })
              : text(`try.watch.${sign.code}`, sign.code === 'hardly-done' ? { blocks: sign.blocks } : {})}
          </p>
        </Alert>
      ))}
    </>
  )
}
