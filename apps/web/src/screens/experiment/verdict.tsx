// The verdict in everyday units: how it was with it and without, what the change could be, and how it went.
import { blockLevels, type Remark, type TrialLog } from '@stillnight/engine/trial'
import { Alert, type AlertTone } from '../../components/alert/alert.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { IconName } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { amountText, changeText, rangeText, rounded, tens } from '../../experiments/amounts.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import type { Verdict as Reached } from '../../experiments/experiments.ts'
import { beliefText } from '../../experiments/trial-summary.ts'
import { nightText } from '../../state/date-text.ts'
import { BlockPicture } from './block-picture.tsx'

const looks: Readonly<Record<Reached['verdict'], { readonly tone: AlertTone; readonly icon: IconName }>> = {
  helps: { tone: 'calm', icon: 'check' },
  'does-not-help': { tone: 'mind', icon: 'minus' },
  'cant-tell': { tone: 'calm', icon: 'question' },
}

export interface VerdictProps {
  readonly experiment: Experiment
  readonly log: TrialLog
  readonly result: Reached
}

export function Verdict({ experiment, log, result }: VerdictProps) {
  const { text, plural } = words.value
  const { trial } = experiment.file
  const { figures, adherence, remarks } = result
  const { measure, usual, benefit, interval, chance, look } = figures
  const levels = {
    measure: amountText(trial.outcome, measure.level),
    usual: amountText(trial.outcome, usual.level),
  }
  const blocks = blockLevels(trial, log, look.afterBlock)
  const belief = beliefText(experiment)
  return (
    <>
      <Alert {...looks[result.verdict]}>
        <p class="lead">{text(`experiment.because.${result.because}`)}</p>
        <p>
          <strong>{text(`experiment.advice.${result.advice}`)}</strong>
        </p>
      </Alert>
      <section class="stack">
        <dl class="verdict-levels">
          <div>
            <dt>{text('experiment.with-it')}</dt>
            <dd>{levels.measure}</dd>
          </div>
          <div>
            <dt>{text('experiment.as-usual')}</dt>
            <dd>{levels.usual}</dd>
          </div>
        </dl>
        <p>
          {rounded(Math.abs(benefit)) === '0'
            ? text('experiment.same')
            : text('experiment.difference', { change: changeText(trial.outcome, benefit) })}{' '}
          {rangeText(trial.outcome, interval)} {text('experiment.sure', { tens: tens(interval.confidence) })}
        </p>
        {belief !== undefined && <p>{belief}</p>}
        <p class="quiet">{text('experiment.only-you')}</p>
      </section>
      <section class="stack">
        <h2>{text('experiment.picture')}</h2>
        <BlockPicture
          blocks={blocks}
          means={{ measure: measure.level, usual: usual.level }}
          label={text('experiment.picture-label', levels)}
        />
        <Disclosure title={text('experiment.table')}>
          <Table outcome={trial.outcome} blocks={blocks} />
        </Disclosure>
      </section>
      <section class="stack-tight">
        <h2>{text('experiment.details')}</h2>
        <ul>
          <li>{plural('experiment.nights', measure.nights + usual.nights)}</li>
          <li>
            {text('try.plan.change')}: {changeText(trial.outcome, trial.smallestChange)}.
          </li>
          {adherence.share !== undefined && (
            <li>{text('experiment.followed', { tens: Math.round(adherence.share * 10) })}</li>
          )}
          <li>{text('experiment.chance', { count: Math.max(1, Math.round(chance * 1000)) })}</li>
          {remarks.map((remark) => (
            <li key={`${remark.code}${'night' in remark ? remark.night : ''}`}>{remarkText(remark)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function remarkText(remark: Remark): string {
  const { text, plural, list } = words.value
  const path = `experiment.remarks.${remark.code}`
  switch (remark.code) {
    case 'wrong-arm':
      return plural(path, remark.nights.length)
    case 'not-followed':
      return text(path, { tens: Math.round(remark.share * 10) })
    case 'missing-differs':
    case 'near-the-line':
      return text(path)
    case 'medicines-not-steady':
      return text(`${path}.${remark.before}`)
    case 'medicine-changed':
      return text(path, { nights: list(remark.nights.map(nightText)) })
    case 'impossible-value':
      return text(path, { night: nightText(remark.night) })
  }
}

interface TableProps {
  readonly outcome: Parameters<typeof amountText>[0]
  readonly blocks: ReturnType<typeof blockLevels>
}

function Table({ outcome, blocks }: TableProps) {
  const { text } = words.value
  return (
    <table class="block-table">
      <thead>
        <tr>
          <th scope="col">{text('experiment.part')}</th>
          <th scope="col">{text('experiment.counted')}</th>
          <th scope="col">{text('experiment.average')}</th>
        </tr>
      </thead>
      <tbody>
        {blocks.map(({ arm, level, nights }, at) => (
          <tr key={at}>
            <th scope="row">
              {at + 1}. {text(arm === 'measure' ? 'experiment.with-it' : 'experiment.as-usual')}
            </th>
            <td>{nights}</td>
            <td>{level === undefined ? text('experiment.missing') : amountText(outcome, level)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
