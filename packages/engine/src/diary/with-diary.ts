/** Joins what a diary shows to what a person answered. The diary may raise the urgency, never lower it. */

import { factsOf } from '../answers/facts.ts'
import { withoutOverruled } from '../answers/overruled.ts'
import { knownOf, stateOf, unknown } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId } from '../base.ts'
import { isUp } from '../urgency/urgency.ts'
import type { DiaryFinding } from './findings-of.ts'

/** The answers with what can raise a warning sign; nothing in it can hold one back. */
export function withAlarms(network: Network, answers: Answers, findings: readonly DiaryFinding[]): Answers {
  const reassuring = new Set(network.signs.flatMap(({ unless = [] }) => unless))
  return withPresent(answers, findings, (finding) => !reassuring.has(finding))
}

/**
 * The answers with what the diary shows, to assess. What the diary shows to be present stands, even where the person
 * said otherwise; what it shows to be absent fills only what nothing else settles; what the person said to be present
 * stays, and a no that another answer overrules is left out. So is a finding that would hold back a warning sign that is
 * up, so that no warning sign goes down.
 *
 * @example
 * const reason = { by: 'nights', count: 9, logged: 12, window: 14 }
 * const finding = { finding: 'flag.sleep-interrupted-often', answer: 'present', reason }
 * withDiary(network, {}, [finding]) // => { 'flag.sleep-interrupted-often': 'present' }
 */
export function withDiary(network: Network, said: Answers, findings: readonly DiaryFinding[]): Answers {
  const answers = withoutOverruled(network, said)
  const facts = factsOf(network, stateOf(network, withAlarms(network, answers, findings)))
  const heldBack = new Set(
    network.signs.filter((sign) => isUp(sign, facts)).flatMap(({ unless = [] }) => unless),
  )
  const joined = withPresent(answers, findings, (finding) => !heldBack.has(finding))
  const state = stateOf(network, joined)
  const isOpen = (finding: FindingId): boolean => knownOf(network, state, finding) === unknown
  const denied = findings.filter(({ finding, answer }) => answer === 'absent' && isOpen(finding))
  return { ...joined, ...Object.fromEntries(denied.map(({ finding }) => [finding, 'absent'] as const)) }
}

function withPresent(
  answers: Answers,
  findings: readonly DiaryFinding[],
  isTaken: (finding: FindingId) => boolean,
): Answers {
  const shown = findings.filter(({ finding, answer }) => answer === 'present' && isTaken(finding))
  return { ...answers, ...Object.fromEntries(shown.map(({ finding }) => [finding, 'present'] as const)) }
}
