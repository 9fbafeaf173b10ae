// What fits best, how sure that is, what speaks for and against it, and what would change it.
import type { Cause, Explanation, Network } from '@stillnight/engine'
import { changesWorthSaying, reasonsWorthSaying, sentence, type Words } from '@stillnight/words'
import { bullets, section, wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Result } from './result.ts'

type Page = Pick<Terminal, 'style' | 'width'>

/** Causes below this are left to `--all`. */
const leastShown = 0.05
const mostShown = 5
/** A pair of causes, or another cause, is worth a sentence from here. */
const worthSaying = 0.1
const mostReasons = 4
const mostChanges = 2

/** The causes to show. */
function shownCauses(causes: readonly Cause[], all: boolean): readonly Cause[] {
  if (all) return causes
  const likely = causes.filter(({ probability }) => probability >= leastShown)
  return (likely.length > 0 ? likely : causes.slice(0, 1)).slice(0, mostShown)
}

/** The causes with their reasons. */
export function causesLines(words: Words, result: Result, page: Page, all: boolean): readonly string[] {
  const { assessment, combinations, explanations } = result
  const { style, width } = page
  const telling = explanations.flatMap(({ wouldRaise, wouldLower }) =>
    [wouldRaise[0], wouldLower[0]].flatMap((change) => change?.finding ?? []),
  )
  const enough = words.enough(assessment.enough, [...new Set(telling)])
  const ranges = new Map(result.intervals.map((interval) => [interval.condition, interval]))
  const { together } = combinations
  return [
    ...section(style.bold(words.text('result.fits-best')), [
      ...wrap(`${sentence(enough.title)} ${enough.say}`, width),
      ...(enough.wouldTell
        ? [...wrap(enough.wouldTell.lead, width), ...bullets(enough.wouldTell.asks, width)]
        : []),
    ]),
    ...shownCauses(assessment.causes, all).flatMap((cause) => {
      const why = explanations.find(({ condition }) => condition === cause.condition)
      return [
        '',
        ...wrap(words.causeSummary(cause, ranges.get(cause.condition)), width),
        ...(why && cause.probability >= leastShown ? causeDetails(words, cause, why, page) : []),
      ]
    }),
    ...(together.probability >= worthSaying ? ['', ...wrap(words.together(together), width)] : []),
    ...(assessment.other >= worthSaying ? ['', ...wrap(words.text('result.other'), width)] : []),
  ]
}

function causeDetails(
  words: Words,
  { probability }: Cause,
  why: Explanation,
  { width }: Page,
): readonly string[] {
  const changes = (list: Explanation['wouldRaise']): readonly string[] =>
    changesWorthSaying(probability, list)
      .slice(0, mostChanges)
      .map((change) => words.changeSentence(change))
  const { what, next, settle } = words.condition(why.condition)
  const part = (heading: string, points: readonly string[]): readonly string[] =>
    points.length === 0 ? [] : [`  ${heading}:`, ...bullets(points, width, 4)]
  const reasons = (list: Explanation['for']): readonly string[] =>
    reasonsWorthSaying(list)
      .slice(0, mostReasons)
      .map((reason) => words.reasonSentence(reason))
  return [
    ...wrap(what, width, 2),
    ...part(words.text('result.for'), reasons(why.for)),
    ...part(words.text('result.against'), reasons(why.against)),
    ...part(words.text('result.would-change'), [...changes(why.wouldRaise), ...changes(why.wouldLower)]),
    ...wrap(`${words.text('result.next')}: ${next}`, width, 2),
    ...wrap(`${words.text('result.settle')}: ${settle}`, width, 2),
  ]
}

/** Medicines and states among the answers that can bring on one of the causes shown. */
export function triggerLines(
  words: Words,
  network: Network,
  { answers, assessment }: Result,
  { style, width }: Page,
): readonly string[] {
  const shown = new Set(shownCauses(assessment.causes, false).map(({ condition }) => condition))
  const found = network.base.triggers.filter(
    ({ finding, condition }) =>
      finding !== undefined && answers[finding] === 'present' && shown.has(condition),
  )
  if (found.length === 0) return []
  const points = [...new Set(found.map(({ id }) => words.trigger(id)))]
  return section(style.bold(words.text('result.medicines')), [
    ...wrap(words.text('result.medicines-help'), width),
    ...bullets(points, width),
  ])
}
