// How soon to be seen, what to do, and why: first in every result.
import { type Answers, compareUrgency, type ReliefPlan, type UrgencyVerdict } from '@stillnight/engine'
import { sentence, type Words } from '@stillnight/words'
import { bullets, section, wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'

type Page = Pick<Terminal, 'style' | 'width'>

/** More reasons than this for one urgency make none of them clearer. */
const mostReasons = 4

export interface Verdict {
  readonly verdict: UrgencyVerdict
  readonly answers: Answers
  /** How many questions about danger are open, where that is to be said. */
  readonly openDangers?: number
}

/** The title, what to do, what is open and what set it. */
export function urgencyLines(
  words: Words,
  { verdict, answers, openDangers = 0 }: Verdict,
  { style, width }: Page,
): readonly string[] {
  const { title, act } = words.howSoon(verdict.urgency, openDangers)
  const isEmergency = verdict.urgency === 'emergency'
  const shown = isEmergency ? title.toUpperCase() : title
  return [
    isEmergency ? style.alarm(style.bold(shown)) : style.bold(shown),
    ...wrap(act, width),
    ...(isOpenWorthSaying(verdict, openDangers)
      ? wrap(words.plural('result.danger-open', openDangers), width)
      : []),
    ...section(style.bold(words.text('emergency.why')), bullets(reasonsOf(words, verdict, answers), width)),
  ]
}

/** Where help is called for the same day anyway, open questions would only be in the way. */
const isOpenWorthSaying = ({ urgency }: UrgencyVerdict, openDangers: number): boolean =>
  openDangers > 0 && compareUrgency(urgency, 'same-day') < 0

function reasonsOf(words: Words, { urgency, raised }: UrgencyVerdict, answers: Answers): readonly string[] {
  return raised
    .filter(({ to }) => to === urgency)
    .slice(0, mostReasons)
    .map((one) => {
      const { why, because } = words.raised(one, answers)
      return [...because.map(sentence), why].join(' ')
    })
}

/** What to do and not to do until someone looks at it. */
export function waitingLines(
  words: Words,
  { urgency }: UrgencyVerdict,
  plan: ReliefPlan,
  { style, width }: Page,
): readonly string[] {
  const advice = plan.whileWaiting.flatMap((condition) => words.waiting(condition) ?? [])
  const list = (heading: string, points: readonly string[]): readonly string[] =>
    points.length === 0 ? [] : [`${heading}:`, ...bullets([...new Set(points)], width)]
  return section(style.bold(words.text('emergency.while-waiting')), [
    ...list(
      words.text('result.do'),
      // In an emergency, what would make it one is not news.
      advice
        .flatMap((one) => one.do)
        .concat(urgency === 'emergency' ? [] : advice.flatMap((one) => one.sooner)),
    ),
    ...list(
      words.text('result.dont'),
      advice.flatMap((one) => one.dont),
    ),
  ])
}
