// What may help this kind of pain right now, and the one question that must be answered first.
// Pure: works on the engine alone, which decides what is safe; here it is only asked in good order, and asked again
// each night: a leg that was not swollen on Monday may be on Thursday.
import {
  type Answers,
  assess,
  type FindingId,
  findingsOf,
  type MeasureId,
  type Network,
  planRelief,
  type ReliefPlan,
} from '@stillnight/engine'
import type { PainKind } from '@stillnight/engine/diary'
import { sensationOf } from '../../state/pain-of-the-night.ts'
import { withTonight } from '../../state/with-tonight.ts'
import { canPass } from './can-pass.ts'

/** What can be done in bed at night for each kind, the first to try first. */
export const measuresFor: Readonly<Record<PainKind, readonly MeasureId[]>> = {
  cramp: ['forceful-dorsiflexion', 'walk-or-move', 'massage'],
  restless: ['walk-or-move', 'massage', 'cooling'],
  burning: ['walk-or-move', 'cooling', 'leg-dangling'],
  ache: ['walk-or-move', 'massage', 'heat', 'leg-dangling'],
}

/** What is known when it hurts: from before, and from this night. */
export interface Known {
  /** All that the person said, with what the diary shows. */
  readonly before: Answers
  /** What was denied, or could not be told, this night. */
  readonly tonight: Answers
}

/** Rounds of "and if all of that is no?" until nothing new is asked; each settles something, so few are needed. */
const mostRounds = 5
// Stand in for an age that is not known while we look for what else to ask; the age itself is asked.
const anyAdult = 40
const adultAges: readonly number[] = [18, anyAdult, 65, 90]
const age = 'person.age'

const planFor = (network: Network, answers: Answers): ReliefPlan =>
  planRelief(network, answers, assess(network, answers))

const isFree = (plan: ReliefPlan, measure: MeasureId): boolean =>
  plan.suggestions.some((each) => each.measure === measure)

/** One set of answers; "can't tell" is of one night. */
function together({ before, tonight }: Known): Answers {
  const known = Object.entries(before).filter(([, answer]) => answer !== 'unknown')
  return withTonight(Object.fromEntries(known), tonight)
}

/**
 * Everything that must be denied before a measure is shown, asked all at once; empty when nothing is, or when no
 * answer would free it. "I can't tell" was an answer: then the measure stays held back and nothing is asked again.
 */
export function safetyQuestion(network: Network, known: Known, measure: MeasureId): readonly FindingId[] {
  const answers = together(known)
  const asked = new Set<FindingId>(denialsToRenew(network, known, measure))
  let supposed = answers
  for (let round = 0; round < mostRounds; round++) {
    const plan = planFor(network, supposed)
    if (isFree(plan, measure)) return withoutNeedless(network, answers, measure, [...asked])
    const open = openFor(network, supposed, plan, measure)
    if (open.length === 0 || open.some((finding) => answers[finding] === 'unknown')) return []
    for (const finding of open) asked.add(finding)
    supposed = { ...supposed, ...denied(open) }
  }
  return []
}

/** The answers of someone to whom none of these applies. A number is not denied: the age is asked as it is. */
export const denied = (findings: readonly FindingId[]): Answers =>
  Object.fromEntries(findings.map((id) => [id, id === age ? anyAdult : 'absent']))

/** What is still open about a measure: what the engine asks, or what could lower a mere chance that forbids it. */
function openFor(
  network: Network,
  answers: Answers,
  plan: ReliefPlan,
  measure: MeasureId,
): readonly FindingId[] {
  const withheld = plan.withheld.find((each) => each.measure === measure)
  const rules = withheld?.rules ?? plan.avoid.find((each) => each.measure === measure)?.rules ?? []
  const behindRules = network.base.safetyRules
    .filter(({ id }) => rules.includes(id))
    .flatMap(({ when }) => findingsOf(when))
    .filter((finding) => isYesOrNo(network, finding) && answers[finding] === undefined)
  return [...new Set([...(withheld?.ask ?? []), ...behindRules])]
}

function isYesOrNo(network: Network, finding: FindingId): boolean {
  const known = network.findings[network.findingIndex.get(finding) ?? -1]
  return known?.askedOf === 'person' && known.kind === 'boolean'
}

/** What guards a measure, was denied on another day, and may have come since. */
function denialsToRenew(network: Network, { before, tonight }: Known, measure: MeasureId): FindingId[] {
  const rules = network.base.safetyRules.filter(
    ({ effect, measures, except }) =>
      effect !== 'caution' &&
      (measures === 'any' || measures.includes(measure)) &&
      !except?.includes(measure),
  )
  const asked = network.base.measures.find(({ id }) => id === measure)?.ask ?? []
  const guards = new Set([...asked, ...rules.flatMap(({ when }) => findingsOf(when))])
  return [...guards].filter(
    (finding) =>
      canPass(finding) &&
      isYesOrNo(network, finding) &&
      before[finding] === 'absent' &&
      tonight[finding] === undefined,
  )
}

/**
 * Leaves out what need not be asked once the rest is denied: thin bones matter only where a bone is sore. The engine
 * says so, at every age that the person may have; what it would still ask about stays in.
 */
function withoutNeedless(
  network: Network,
  answers: Answers,
  measure: MeasureId,
  asked: readonly FindingId[],
): readonly FindingId[] {
  const ages = typeof answers[age] === 'number' ? [answers[age]] : adultAges
  const isEnough = (findings: readonly FindingId[]): boolean => {
    const others = Object.entries(answers).filter(([id]) => !asked.includes(id))
    const supposed = { ...Object.fromEntries(others), ...denied(findings) }
    return ages.every((years) => isFree(planFor(network, { ...supposed, [age]: years }), measure))
  }
  if (!isEnough(asked)) return asked
  let needed = asked
  // Only what lies in the past is left out: what the leg is like now is worth a word.
  for (const finding of asked.filter((each) => each !== age && !canPass(each))) {
    const fewer = needed.filter((each) => each !== finding)
    if (isEnough(fewer)) needed = fewer
  }
  return needed
}

/** A question that frees a measure when all of it is denied. */
export interface Guard {
  readonly measure: MeasureId
  readonly findings: readonly FindingId[]
}

export type HelpNow =
  /** Help comes first: nothing of this kind is shown. */
  | { readonly is: 'seek-help' }
  | ({ readonly is: 'ask' } & Guard)
  | {
      readonly is: 'show'
      readonly measures: readonly MeasureId[]
      readonly heldBack: readonly { readonly measure: MeasureId; readonly rule: string }[]
      /** What could not be told tonight, where nothing is free and the answer would free something. */
      readonly notKnown: readonly FindingId[]
      /** The question that would free one more. */
      readonly next?: Guard
    }

/**
 * What to show to a person who hurts now.
 *
 * The first measure that is free tonight, or the question that frees one; with what is held back, and the rule that
 * holds it. A measure is free tonight when the engine suggests it and each sign that guards it was denied tonight.
 */
export function helpNow(network: Network, { before, tonight }: Known, kind: PainKind): HelpNow {
  const known: Known = { before: { ...before, [sensationOf[kind]]: 'present' }, tonight }
  const plan = planFor(network, together(known))
  if (plan.suppressed) return { is: 'seek-help' }
  const wanted = measuresFor[kind]
  const free = wanted.filter(
    (measure) => isFree(plan, measure) && denialsToRenew(network, known, measure).length === 0,
  )
  const next = firstGuard(
    network,
    known,
    wanted.filter((measure) => !free.includes(measure)),
  )
  if (free.length === 0 && next !== undefined) return { is: 'ask', ...next }
  const heldBack = wanted.flatMap((measure) => {
    const rule = [...plan.avoid, ...plan.withheld].find((each) => each.measure === measure)?.rules[0]
    return rule === undefined ? [] : [{ measure, rule }]
  })
  const notKnown = free.length === 0 ? notToldFor(network, known, wanted) : []
  return { is: 'show', measures: free, heldBack, notKnown, ...(next && { next }) }
}

/** What would be asked about these measures if it had not been said tonight that it can't be told. */
function notToldFor(
  network: Network,
  { before, tonight }: Known,
  measures: readonly MeasureId[],
): readonly FindingId[] {
  const isTold = ([, answer]: readonly [FindingId, Answers[FindingId]]): boolean => answer !== 'unknown'
  const told = Object.fromEntries(Object.entries(tonight).filter(isTold))
  const asked = measures.flatMap((measure) => safetyQuestion(network, { before, tonight: told }, measure))
  return [...new Set(asked)].filter((finding) => tonight[finding] === 'unknown')
}

function firstGuard(network: Network, known: Known, measures: readonly MeasureId[]): Guard | undefined {
  for (const measure of measures) {
    const findings = safetyQuestion(network, known, measure)
    if (findings.length > 0) return { measure, findings }
  }
  return undefined
}
