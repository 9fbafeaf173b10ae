// The whole of a trial as a reader of studies expects it: the items of CENT 2015 (CONSORT for trials with one person) in
// our own words and in its order.
import { type NightId, nightAfter } from '@stillnight/engine/diary'
import { type Arm, blockLevels, placesOf, type TrialLog, type TrialResult } from '@stillnight/engine/trial'
import { words } from '../data/knowledge.ts'
import { dateOf } from '../state/clock.ts'
import { dateText, nightText } from '../state/date-text.ts'
import { amountText, changeText, rangeText, tens } from './amounts.ts'
import type { Experiment } from './experiment.ts'
import { measureName } from './measure-name.ts'
import { severities } from './read-trial-log.ts'

export interface SummaryItem {
  readonly heading: string
  readonly lines: readonly string[]
}

const arms: readonly Arm[] = ['measure', 'usual']
/** What a part was for, in the short words of the result. */
const armText = (arm: Arm): string =>
  words.value.text(arm === 'measure' ? 'experiment.with-it' : 'experiment.as-usual')

/** Every item that there is something to say of; before the end no item tells how it goes. */
export function trialSummary(experiment: Experiment, log: TrialLog, result: TrialResult): SummaryItem[] {
  const item = (name: string, ...lines: readonly (string | false | undefined)[]): SummaryItem => ({
    heading: words.value.text(`experiment.report.headings.${name}`),
    lines: lines.filter((line) => typeof line === 'string'),
  })
  const { text } = words.value
  const { trial } = experiment.file
  return [
    item('title', text('experiment.report.title-line', { name: measureName(trial.measure) })),
    item('why', text('experiment.report.why')),
    item('plan', ...planLines(experiment)),
    item('treatments', ...treatmentLines(experiment, log)),
    item(
      'outcome',
      text('experiment.report.outcome', { outcome: text(`try.outcomes.${trial.outcome}.name`) }),
      text('experiment.report.smallest', { change: changeText(trial.outcome, trial.smallestChange) }),
    ),
    item('order', ...orderLines(experiment)),
    item('blinding', text('experiment.report.blinding'), beliefText(experiment)),
    item('analysis', text('experiment.report.test'), text('experiment.report.interval')),
    item('flow', ...flowLines(experiment, log)),
    ...(result.kind === 'verdict' ? [item('result', ...resultLines(experiment, log, result))] : []),
    item('harms', ...harmLines(experiment, log)),
    item('limits', text('experiment.only-you'), text('experiment.report.limits')),
  ]
}

/** As a file of text. */
export const summaryText = (items: readonly SummaryItem[]): string =>
  `${items.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')).join('\n\n')}\n`

/** What the person thought before the start would come out; nothing where nobody asked. */
export function beliefText({ file }: Experiment): string | undefined {
  const { belief } = file.trial
  const { text } = words.value
  return belief && text('experiment.belief', { belief: text(`try.first.beliefs.${belief}`) })
}

function planLines({ file, power }: Experiment): readonly (string | false)[] {
  const { text, plural } = words.value
  const { design, firstNight } = file.trial
  const { blocks, blockNights, leaveOut, repeatBelow, interimAfter, order } = design
  return [
    text('try.plan.parts', { blocks, nights: blockNights }),
    text(`experiment.report.order-${order}`),
    text('experiment.report.from', { night: dateText(firstNight) }),
    text('experiment.report.run-in'),
    leaveOut > 0 && plural('try.plan.left-out', leaveOut),
    repeatBelow !== undefined && text('try.plan.repeats', { count: repeatBelow }),
    interimAfter !== undefined ? plural('try.plan.early-after', interimAfter) : text('try.plan.at-end'),
    power !== undefined && text('experiment.report.power', { tens: tens(power) }),
  ]
}

function treatmentLines(
  { file }: Experiment,
  { medicineChanges = [] }: TrialLog,
): readonly (string | false)[] {
  const { text, list } = words.value
  const { measure, medicines } = file.trial
  return [
    `${armText('measure')}: ${measureName(measure)}.`,
    text('experiment.report.usual'),
    text(`experiment.report.medicines.${medicines ?? 'not-asked'}`),
    medicineChanges.length > 0 &&
      text('experiment.remarks.medicine-changed', { nights: list(medicineChanges.map(nightText)) }),
  ]
}

function orderLines({ file }: Experiment): readonly string[] {
  const { text } = words.value
  const parts = [...file.schedule].map((letter) => armText(letter === 'M' ? 'measure' : 'usual'))
  return [
    text('experiment.report.drawn', { date: dateText(dateOf(file.drawnAt)), seed: file.trial.seed }),
    text('experiment.report.schedule', { parts: parts.join(', ') }),
    text('experiment.report.hash', { hash: file.hash }),
    text('experiment.report.concealed'),
  ]
}

function flowLines(experiment: Experiment, log: TrialLog): readonly (string | false)[] {
  const { text } = words.value
  const { trial } = experiment.file
  const { pauses = [], repeats = [] } = log
  const places = placesOf(trial, log, log.outcome.length)
  const counted = (arm: Arm) => {
    const own = places.flatMap((place, n) => (place.kind === 'on' && place.arm === arm ? [n] : []))
    const have = own.filter((n) => log.outcome[n] !== undefined).length
    return text('experiment.report.nights', { arm: armText(arm), have, all: own.length })
  }
  const paused = places.filter(({ kind }) => kind === 'paused').length
  const done = places.findLast((place) => place.kind === 'on')
  return [
    text('experiment.report.parts-done', {
      done: done?.kind === 'on' ? done.block + 1 : 0,
      all: trial.design.blocks,
    }),
    ...arms.map(counted),
    repeats.length > 0 &&
      text('experiment.report.repeated', { parts: repeats.map((block) => block + 1).join(', ') }),
    pauses.length > 0 && text('experiment.report.paused', { count: pauses.length, nights: paused }),
    log.stoppedOn !== undefined &&
      text(`experiment.report.ended.${experiment.endedBecause ?? 'wish'}`, {
        night: nightText(log.stoppedOn),
      }),
  ]
}

function resultLines(
  { file }: Experiment,
  log: TrialLog,
  { verdict, because, figures, adherence }: Extract<TrialResult, { kind: 'verdict' }>,
): readonly (string | false)[] {
  const { text } = words.value
  const { trial } = file
  const { measure, usual, benefit, interval, chance, look, orders } = figures
  const level = (arm: Arm, { level: value, nights }: typeof measure): string =>
    text('experiment.report.level', { arm: armText(arm), amount: amountText(trial.outcome, value), nights })
  const blocks = blockLevels(trial, log, look.afterBlock).map((block, at) =>
    text('experiment.report.part', {
      part: at + 1,
      arm: armText(block.arm),
      amount: block.level === undefined ? text('experiment.missing') : amountText(trial.outcome, block.level),
      nights: block.nights,
    }),
  )
  return [
    `${text(`experiment.${verdict}`)}. ${text(`experiment.because.${because}`)}`,
    level('measure', measure),
    level('usual', usual),
    text('experiment.difference', { change: changeText(trial.outcome, benefit) }),
    `${rangeText(trial.outcome, interval)} ${text('experiment.sure', { tens: tens(interval.confidence) })}`,
    text('experiment.chance', { count: Math.max(1, Math.round(chance * 1000)) }),
    text(orders.areAll ? 'experiment.report.all-orders' : 'experiment.report.some-orders', {
      count: orders.compared,
    }),
    adherence.share !== undefined && text('experiment.followed', { tens: Math.round(adherence.share * 10) }),
    ...blocks,
  ]
}

function harmLines({ file, harms }: Experiment, log: TrialLog): readonly string[] {
  const { text } = words.value
  const armOf = new Map<NightId, Arm>(
    placesOf(file.trial, log, log.outcome.length).flatMap((place, n) =>
      place.kind === 'on' ? [[nightAfter(file.trial.firstNight, n), place.arm] as const] : [],
    ),
  )
  return arms.map((arm) => {
    const own = harms.filter(({ night }) => armOf.get(night) === arm)
    const said = severities.flatMap((severity) => {
      const count = own.filter((harm) => harm.severity === severity).length
      return count === 0 ? [] : [`${text(`try.noted.${severity}`)} (${count})`]
    })
    return `${armText(arm)}: ${said.length === 0 ? text('experiment.report.no-harm') : said.join(', ')}`
  })
}
