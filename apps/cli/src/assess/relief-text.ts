// What may help and when, what is held back until a question is answered, what to avoid, and why.
import type { Moment, ReliefPlan, Suggestion, Withheld } from '@stillnight/engine'
import { sentence, type Words } from '@stillnight/words'
import { bullets, heading, section, wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'

type Page = Pick<Terminal, 'style' | 'width'>

const moments: readonly Moment[] = ['right-now', 'before-bed', 'this-week', 'with-a-clinician']
/** Measures of one moment, or held back; a tired person does not read a fourth. The rest is left to `--all`. */
const mostShown = 3
/** The likeliest causes that a measure helps with are named. */
const mostHelped = 3

/** The plan, or the reason why there is none. */
export function reliefLines(words: Words, plan: ReliefPlan, page: Page, all: boolean): readonly string[] {
  const { width } = page
  const titled = (path: string): string => heading(words.text(path), page)
  const most = all ? Number.POSITIVE_INFINITY : mostShown
  return [
    ...section(titled('result.helps'), plan.suppressed ? wrap(words.text('result.no-relief'), width) : []),
    ...(plan.suppressed ? [] : helpLines(words, plan, page, most)),
    ...section(titled('result.conflict'), bullets(conflicts(words, plan), width)),
    ...section(titled('result.avoid'), bullets(avoided(words, plan), width)),
    ...section(titled('result.not-worth'), bullets(notWorth(words, plan), width)),
  ]
}

function helpLines(words: Words, plan: ReliefPlan, page: Page, most: number): readonly string[] {
  const { style, width } = page
  const held = (hasQuestion: boolean): readonly Withheld[] =>
    plan.withheld
      .filter(({ ask, rules }) => (ask.length > 0 && rules.length === 0) === hasQuestion)
      .slice(0, most)
  const hasAny = plan.suggestions.length > 0
  return [
    ...section(
      style.bold(words.text('result.helps')),
      hasAny ? [] : wrap(words.text('result.nothing-to-suggest'), width),
    ),
    ...moments.flatMap((moment) =>
      section(
        style.bold(`${words.text('result.helps')}: ${words.moment(moment)}`),
        plan.suggestions
          .filter((one) => one.moment === moment)
          .slice(0, most)
          .flatMap((one) => suggestionLines(words, one, width)),
      ),
    ),
    ...section(
      style.bold(words.text('result.ask-first')),
      held(true).flatMap((one) => askFirst(words, one, width)),
    ),
    ...section(
      style.bold(words.text('result.check-first')),
      bullets(
        held(false).map(({ measure, rules }) => withReason(words, measure, rules)),
        width,
      ),
    ),
  ]
}

function suggestionLines(
  words: Words,
  { measure, helps, cautions }: Suggestion,
  width: number,
): readonly string[] {
  const { name, how, 'effect-after': after, stop } = words.measure(measure)
  return [
    ...wrap([sentence(name), ...words.helpsWith(helps.slice(0, mostHelped))].join(' '), width, 2),
    ...bullets(how, width, 4),
    ...wrap(`${words.text('result.how-long')}: ${after}`, width, 4),
    ...wrap(stop, width, 4),
    ...bullets(
      cautions.map(
        (rule) => `${words.text('effects.caution')}: ${words.safety(rule).why} ${words.safety(rule).instead}`,
      ),
      width,
      4,
    ),
  ]
}

function askFirst(words: Words, { measure, ask }: Withheld, width: number): readonly string[] {
  return [
    ...wrap(sentence(words.measure(measure).name), width, 2),
    ...bullets(
      ask.map((finding) => words.findingQuestion(finding)),
      width,
      4,
    ),
  ]
}

function withReason(words: Words, measure: string, rules: readonly string[]): string {
  const reasons = rules.slice(0, 1).map((rule) => `${words.safety(rule).why} ${words.safety(rule).instead}`)
  return [sentence(words.measure(measure).name), ...reasons].join(' ')
}

function avoided(words: Words, { avoid }: ReliefPlan): readonly string[] {
  // One rule can forbid many measures: its reason is said once.
  const byRule = Map.groupBy(avoid, ({ rules }) => rules[0]!)
  return [...byRule].map(([rule, list]) => {
    const names = list.map(({ measure }) => sentence(words.measure(measure).name))
    return `${names.join(' ')} ${words.safety(rule).why} ${words.safety(rule).instead}`
  })
}

function notWorth(words: Words, plan: ReliefPlan): readonly string[] {
  return plan.notWorth.map(
    ({ measure, condition, verdict }) =>
      `${sentence(words.measure(measure).name)} ${words.helpsWith([{ condition, verdict }]).join(' ')}`,
  )
}

function conflicts(words: Words, plan: ReliefPlan): readonly string[] {
  return plan.conflicts.map(({ id, position }) => {
    const conflict = words.conflict(id, position)
    return `${conflict.say} ${conflict.position}`
  })
}
