// Before a trial: how many nights it takes, first of all; then what is fixed; then the start.
import { nightAfter } from '@stillnight/engine/diary'
import {
  defaultSmallestChange,
  type NightsNeeded,
  type OutcomeId,
  outcomeSeries,
  outcomes,
  type TrialDesign,
  type TrialMeasure,
  usualLevel,
} from '@stillnight/engine/trial'
import './try.css'
import { ButtonLink } from '../../components/button/button.tsx'
import { NumberField } from '../../components/number-field/number-field.tsx'
import { Segments } from '../../components/segments/segments.tsx'
import { words } from '../../data/knowledge.ts'
import { diary } from '../../diary/diary.ts'
import { openExperiment } from '../../experiments/experiments.ts'
import { runInWindow } from '../../experiments/log-of.ts'
import { measureName } from '../../experiments/measure-name.ts'
import { candidateOf, isAlarmed } from '../../experiments/situation.ts'
import { useComputation } from '../../experiments/use-computation.ts'
import { tonight } from '../../state/clock.ts'
import { useDraft } from '../../state/draft.ts'
import { hrefOf } from '../../state/route.ts'
import { NotFound } from '../not-found/not-found.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { whyNot } from './choose.tsx'
import { Fixed } from './fixed.tsx'
import { NightsItTakes } from './nights-it-takes.tsx'
import { SeeSomeoneFirst } from './see-someone-first.tsx'

/** The longest that the dossier calls bearable. */
const mostNights = 112
const forecastSeed = 1
const mostChange = 60
/** A nightly rating is offered beside a count: it needs fewer nights. */
const rating: OutcomeId = 'worst-pain'

export function Plan({ measure }: { readonly measure: string }) {
  const { text } = words.value
  const candidate = candidateOf(measure)
  if (candidate === undefined) return <NotFound />
  const running = openExperiment.value
  return (
    <div class="screen try">
      <div class="stack-tight">
        <p class="quiet">{text('try.title')}</p>
        <ScreenHeading>{measureName(measure)}</ScreenHeading>
      </div>
      {running !== undefined ? (
        <div class="stack">
          <p>{text('try.plan.one-at-once', { name: measureName(running.file.trial.measure) })}</p>
          <ButtonLink look="primary" href={hrefOf({ screen: 'try' })}>
            {text('try.plan.to-running')}
          </ButtonLink>
        </div>
      ) : isAlarmed.value ? (
        <SeeSomeoneFirst />
      ) : candidate.refusal !== undefined ? (
        <p>
          <strong>{text('try.plan.not-safe')}</strong> {whyNot(candidate)}
        </p>
      ) : (
        <Wishes row={candidate.row} />
      )}
      <ButtonLink look="quiet" href={hrefOf({ screen: 'try' })}>
        {text('try.plan.back')}
      </ButtonLink>
    </div>
  )
}

interface Wished {
  readonly outcome: OutcomeId
  /** Which of the lengths that the measure allows. */
  readonly blockAt: number
  readonly hasEarlyLook: boolean
  /** The smallest change worth it; what is usual for the outcome until somebody says another. */
  readonly change?: number
}

function readWished(kept: unknown, offered: readonly OutcomeId[], blocks: number): Wished | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { outcome, blockAt, hasEarlyLook, change }: Partial<Record<keyof Wished, unknown>> = kept
  const known = offered.find((each) => each === outcome)
  if (known === undefined || typeof blockAt !== 'number' || !(blockAt < blocks)) return undefined
  return {
    outcome: known,
    blockAt,
    hasEarlyLook: hasEarlyLook === true,
    ...(typeof change === 'number' && { change }),
  }
}

/** What the person chooses, with the number of nights above it. */
function Wishes({ row }: { readonly row: TrialMeasure }) {
  const { text, plural } = words.value
  const first: OutcomeId = row.outcome ?? rating
  const both = first === rating ? [rating] : [first, rating]
  const [wished, setWished, forget] = useDraft<Wished>(
    `try.${row.measure}`,
    (kept) => readWished(kept, both, row.blocks.length),
    () => ({ outcome: first, blockAt: 0, hasEarlyLook: false }),
  )
  const { outcome, blockAt, hasEarlyLook } = wished
  const runIn = outcomeSeries(diary.value, outcome, nightAfter(tonight.value, -runInWindow), runInWindow)
  const usual = usualLevel(outcome, runIn).level
  const change = wished.change ?? Math.ceil(defaultSmallestChange(outcome, usual))
  const block = row.blocks[blockAt]!
  const { state, cancel, again } = useComputation({
    ask: 'nights-needed',
    forecast: { outcome, runIn, change, block, mostNights, interim: hasEarlyLook, seed: forecastSeed },
  })
  const chooseChange = (next: number | undefined): void => {
    const { change: _before, ...others } = wished
    setWished(next === undefined ? others : { ...others, change: Math.max(1, next) })
  }
  const chooseOutcome = (next: OutcomeId | undefined): void =>
    setWished({ outcome: next ?? first, blockAt, hasEarlyLook })
  const design = state.is === 'done' ? designOf(state.answer.needed) : undefined
  return (
    <>
      <NightsItTakes
        state={state}
        outcome={outcome}
        usual={usual}
        onCancel={cancel}
        onAgain={again}
        onUseChange={chooseChange}
        onUseRating={outcome === rating ? undefined : () => chooseOutcome(rating)}
      />
      <section class="stack">
        <NumberField
          label={text('try.plan.change')}
          help={`${text(`try.outcomes.${outcome}.better`, { value: change })}. ${text('try.plan.change-help')}`}
          value={change}
          range={[1, outcomes[outcome].kind === 'score' ? 10 : mostChange]}
          start={change}
          fewerLabel={text('why.fewer')}
          moreLabel={text('why.more')}
          onChange={chooseChange}
        />
        {both.length > 1 && (
          <Segments
            label={text('try.plan.outcome')}
            options={both.map((value) => ({ value, label: text(`try.outcomes.${value}.name`) }))}
            value={outcome}
            onChange={chooseOutcome}
          />
        )}
        {row.blocks.length > 1 && (
          <Segments
            label={text('try.plan.length')}
            options={row.blocks.map(({ nights }, at) => ({
              value: String(at),
              label: plural('try.plan.block-nights', nights),
            }))}
            value={String(blockAt)}
            onChange={(value) => setWished({ ...wished, blockAt: Number(value ?? blockAt) })}
          />
        )}
        <Segments
          label={text('try.plan.looks')}
          options={[
            { value: 'end', label: text('try.plan.at-end') },
            { value: 'early', label: text('try.plan.early') },
          ]}
          value={hasEarlyLook ? 'early' : 'end'}
          onChange={(value) => setWished({ ...wished, hasEarlyLook: value === 'early' })}
        />
        <p class="quiet small">{text(looksHelp(hasEarlyLook, design?.design))}</p>
      </section>
      {design !== undefined && (
        <Fixed
          wish={{ measure: row.measure, outcome, smallestChange: change, design: design.design }}
          power={design.power}
          isLikely={state.is === 'done' && state.answer.needed.kind === 'enough'}
          onStarted={forget}
        />
      )}
    </>
  )
}

/** The text on the looks; a trial can be too short for an early one. */
function looksHelp(hasEarlyLook: boolean, design: TrialDesign | undefined): string {
  if (!hasEarlyLook) return 'try.plan.at-end-help'
  return design !== undefined && design.interimAfter === undefined
    ? 'try.plan.early-none'
    : 'try.plan.early-help'
}

/** A trial more likely to miss the change than to find it is not worth months of anyone's nights. */
const leastPower = 0.5

function designOf(answer: NightsNeeded) {
  if (answer.kind === 'enough') return answer
  const longest = answer.kind === 'too-long' ? answer.ladder.at(-1) : undefined
  return longest !== undefined && longest.power >= leastPower ? longest : undefined
}
