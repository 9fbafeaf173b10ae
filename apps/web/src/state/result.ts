// What the result screen shows, computed from the answers. Pure but for the signals at the end.
import { computed } from '@preact/signals'
import {
  type Answers,
  type Assessment,
  assess,
  type Cause,
  type ConditionId,
  combinations,
  type Explanation,
  explain,
  type FindingId,
  type Network,
  planRelief,
  type Raised,
  type ReliefPlan,
  type Trigger,
  type Withheld,
} from '@stillnight/engine'
import { knowledge } from '../data/knowledge.ts'
import { answersWithDiary as answers, assessmentWithDiary as assessment } from './diary-answers.ts'

const causesShown = 3
/** A cause less likely than this does not stand under "what fits best", unless nothing is likelier. */
const fitsFrom = 0.01
const reasonsShown = 3
const notLikelyShown = 5
const notLikelyBelow = 0.03
const triggersFrom = 0.05
const togetherFrom = 0.05
const otherFrom = 0.1

/** The reasons for this urgency: those that call for exactly it, the first one first, each said once. */
export function decidingReasons({ urgency: { urgency, raised } }: Assessment): readonly Raised[] {
  const deciding = raised.filter(({ to }) => to === urgency)
  const byId = new Map(deciding.map((each) => [each.id, each] as const))
  return [...byId.values()].slice(0, reasonsShown)
}

/**
 * Everyday causes that the answers speak against: unlikely now, and less than half as likely as before anything but
 * age and sex was said. Missing answers alone never make a cause unlikely, and a danger is never listed; nor is what
 * stands under "what fits best". Those that were likeliest before, in the order of how likely they are now.
 */
export function notLikely(
  network: Network,
  answers: Answers,
  { causes }: Assessment,
  shownAbove: readonly Cause[],
): readonly Cause[] {
  const above = new Set(shownAbove.map(({ condition }) => condition))
  const about = Object.fromEntries(
    Object.entries(answers).filter(([finding]) => finding.startsWith('person.')),
  )
  const before = new Map(assess(network, about).causes.map((cause) => [cause.condition, cause.probability]))
  const kinds = new Map(network.base.conditions.map(({ id, kind }) => [id, kind]))
  const was = ({ condition }: Cause): number => before.get(condition) ?? 0
  return causes
    .filter(({ condition }) => kinds.get(condition) === 'cause' && !above.has(condition))
    .filter((cause) => cause.probability < notLikelyBelow && cause.probability < was(cause) / 2)
    .sort((first, second) => was(second) - was(first))
    .slice(0, notLikelyShown)
    .sort((first, second) => second.probability - first.probability)
}

/** The unanswered findings that would move the leading causes most, and who can answer them. */
export function telling(
  network: Network,
  answers: Answers,
  { causes }: Assessment,
  explanations: readonly Explanation[],
): readonly { readonly finding: FindingId; readonly askedOf: 'person' | 'clinician' }[] {
  const moves = new Map<FindingId, number>()
  for (const { condition, wouldRaise, wouldLower } of explanations.slice(0, 2)) {
    const now = causes.find((cause) => cause.condition === condition)?.probability ?? 0
    for (const { finding, probability } of [...wouldRaise, ...wouldLower]) {
      moves.set(finding, Math.max(moves.get(finding) ?? 0, Math.abs(probability - now)))
    }
  }
  const findings = new Map(network.base.findings.map((finding) => [finding.id, finding]))
  return [...moves]
    .filter(([finding]) => answers[finding] === undefined && findings.get(finding)?.kind === 'boolean')
    .sort(([, first], [, second]) => second - first)
    .slice(0, 2)
    .map(([finding]) => ({ finding, askedOf: findings.get(finding)?.askedOf ?? 'person' }))
}

/** Medicines and states the person has that can cause or worsen one of the likelier causes; each said once. */
export function triggersFor(network: Network, answers: Answers, { causes }: Assessment): readonly Trigger[] {
  const likely = new Set(
    causes.filter(({ probability }) => probability >= triggersFrom).map(({ condition }) => condition),
  )
  return network.base.triggers.filter(
    ({ finding, condition }) =>
      finding !== undefined && answers[finding] === 'present' && likely.has(condition),
  )
}

export interface SplitPlan {
  /** Each with the questions that the person has not tried to answer yet. */
  readonly askFirst: readonly Withheld[]
  /** Held back by an examination, or by a question that the person can't answer. */
  readonly checkFirst: readonly Withheld[]
}

/** What is held back, by who can settle it. "I can't tell" was an answer: it is not asked again. */
export function splitWithheld({ withheld }: ReliefPlan, answers: Answers): SplitPlan {
  const asking = withheld.map((each) => ({
    ...each,
    ask: each.ask.filter((finding) => answers[finding] === undefined),
  }))
  return {
    askFirst: asking.filter(({ ask, rules }) => ask.length > 0 && rules.length === 0),
    checkFirst: asking.filter(({ ask, rules }) => ask.length === 0 || rules.length > 0),
  }
}

/** What to avoid, by the rule that says so: one reason, and everything it holds for. */
export function avoidByRule({
  avoid,
}: ReliefPlan): readonly { readonly rule: string; readonly measures: readonly string[] }[] {
  const groups = Map.groupBy(avoid, ({ rules }) => rules[0] ?? '')
  return [...groups]
    .filter(([rule]) => rule !== '')
    .map(([rule, rows]) => ({ rule, measures: rows.map(({ measure }) => measure) }))
}

const network = computed(() => knowledge.value.network)

export const plan = computed(() => planRelief(network.value, answers.value, assessment.value))

export const leading = computed<readonly Cause[]>(() =>
  assessment.value.causes
    .slice(0, causesShown)
    .filter(({ probability }, rank) => rank === 0 || probability >= fitsFrom),
)

export const explanations = computed(() => {
  const ids: readonly ConditionId[] = leading.value.map(({ condition }) => condition)
  return explain(network.value, answers.value, ids)
})

export const together = computed(() => {
  const pair = combinations(network.value, answers.value).together
  return pair.probability >= togetherFrom ? pair : undefined
})

export const isOtherWorthSaying = computed(() => assessment.value.other >= otherFrom)
