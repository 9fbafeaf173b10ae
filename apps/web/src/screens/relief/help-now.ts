// What may help this kind of pain right now, and the one question that must be answered first.
// Pure: works on the engine alone, which decides what is safe; here it is only asked in good order.
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

/** What a person says by tapping a kind of pain. */
export const sensationOf: Readonly<Record<PainKind, FindingId>> = {
  cramp: 'sensation.muscle-spasm',
  restless: 'sensation.urge-to-move',
  burning: 'sensation.burning',
  ache: 'sensation.ache',
}

/** What can be done in bed at night for each kind, the first to try first. */
export const measuresFor: Readonly<Record<PainKind, readonly MeasureId[]>> = {
  cramp: ['forceful-dorsiflexion', 'walk-or-move', 'massage'],
  restless: ['walk-or-move', 'massage', 'cooling'],
  burning: ['walk-or-move', 'cooling', 'leg-dangling'],
  ache: ['walk-or-move', 'massage', 'heat', 'leg-dangling'],
}

/** Rounds of "and if all of that is no?" until nothing new is asked; each settles something, so few are needed. */
const mostRounds = 5
// Stands in for an age that is not known while we look for what else to ask; the age itself is asked.
const anyAdult = 40

const planFor = (network: Network, answers: Answers): ReliefPlan =>
  planRelief(network, answers, assess(network, answers))

/**
 * Everything that must be denied before a measure is shown, asked all at once; empty when nothing is, or when no
 * answer would free it. "I can't tell" was an answer: then the measure stays held back and nothing is asked again.
 */
export function safetyQuestion(network: Network, answers: Answers, measure: MeasureId): readonly FindingId[] {
  const asked = new Set<FindingId>()
  let supposed = answers
  for (let round = 0; round < mostRounds; round++) {
    const plan = planFor(network, supposed)
    if (plan.suggestions.some((each) => each.measure === measure)) return [...asked]
    const open = openFor(network, supposed, plan, measure)
    if (open.length === 0 || open.some((finding) => answers[finding] === 'unknown')) return []
    for (const finding of open) asked.add(finding)
    supposed = { ...supposed, ...denied(open) }
  }
  return []
}

/** The answers of someone to whom none of these applies. A number is not denied: the age is asked as it is. */
export const denied = (findings: readonly FindingId[]): Answers =>
  Object.fromEntries(findings.map((id) => [id, id === 'person.age' ? anyAdult : 'absent']))

/** What is still open about a measure: what the engine asks, or what could lower a mere chance that forbids it. */
function openFor(
  network: Network,
  answers: Answers,
  plan: ReliefPlan,
  measure: MeasureId,
): readonly FindingId[] {
  const withheld = plan.withheld.find((each) => each.measure === measure)
  const rules = withheld?.rules ?? plan.avoid.find((each) => each.measure === measure)?.rules ?? []
  const askable = (finding: FindingId): boolean => {
    const known = network.findings[network.findingIndex.get(finding) ?? -1]
    return known?.askedOf === 'person' && known.kind === 'boolean' && answers[finding] === undefined
  }
  const behindRules = network.base.safetyRules
    .filter(({ id }) => rules.includes(id))
    .flatMap(({ when }) => findingsOf(when))
    .filter(askable)
  return [...new Set([...(withheld?.ask ?? []), ...behindRules])]
}

export type HelpNow =
  /** Help comes first: nothing of this kind is shown. */
  | { readonly is: 'seek-help' }
  | { readonly is: 'ask'; readonly measure: MeasureId; readonly findings: readonly FindingId[] }
  | {
      readonly is: 'show'
      readonly measures: readonly MeasureId[]
      readonly heldBack: readonly { readonly measure: MeasureId; readonly rule: string }[]
    }

/**
 * What to show to a person who hurts now.
 *
 * The first measure that is free, or the question that frees one; with what is held back, and the rule that holds it.
 */
export function helpNow(network: Network, given: Answers, kind: PainKind): HelpNow {
  const answers: Answers = { ...given, [sensationOf[kind]]: 'present' }
  const plan = planFor(network, answers)
  if (plan.suppressed) return { is: 'seek-help' }
  const wanted = measuresFor[kind]
  const free = wanted.filter((id) => plan.suggestions.some(({ measure }) => measure === id))
  if (free.length === 0) {
    for (const measure of wanted) {
      const findings = safetyQuestion(network, answers, measure)
      if (findings.length > 0) return { is: 'ask', measure, findings }
    }
  }
  const heldBack = wanted.flatMap((measure) => {
    const rule = [...plan.avoid, ...plan.withheld].find((each) => each.measure === measure)?.rules[0]
    return rule === undefined ? [] : [{ measure, rule }]
  })
  return { is: 'show', measures: free, heldBack }
}
