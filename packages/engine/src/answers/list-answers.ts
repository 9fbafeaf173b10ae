/** What is said with a list of which a person names all that fit. */

import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId, Question } from '../base.ts'
import { withoutOverruled } from './overruled.ts'
import { absent, knownOf, present, stateOf } from './state.ts'

/**
 * The findings among these that cannot be there together with this one, by their meaning: who takes one of them up
 * lets go of the others.
 *
 * @example
 * excludedBy(network, 'pattern.one-leg', ['pattern.both-legs', 'site.calf']) // => ['pattern.both-legs']
 */
export function excludedBy(
  network: Network,
  finding: FindingId,
  among: readonly FindingId[],
): readonly FindingId[] {
  const rulesOut = (one: FindingId, other: FindingId): boolean =>
    knownOf(network, stateOf(network, { [one]: 'present' }), other) === absent
  return among.filter((other) => other !== finding && (rulesOut(finding, other) || rulesOut(other, finding)))
}

/**
 * The answers to a list less each no that was not meant: what a yes overrules by its meaning, and of alternatives of
 * which one always holds all of them, where none is named. "None of these" cannot mean neither one leg nor both.
 *
 * @example
 * const sides = { oneOf: [['pattern.one-leg', 'pattern.both-legs']] }
 * listAnswers(network, sides, { 'pattern.one-leg': 'absent', 'pattern.both-legs': 'absent' }) // => {}
 */
export function listAnswers(
  network: Network,
  { oneOf = [] }: Pick<Question, 'oneOf'>,
  answers: Answers,
): Answers {
  const state = stateOf(network, answers)
  const isNamed = (finding: FindingId): boolean => knownOf(network, state, finding) === present
  const open = oneOf.filter((alternatives) => !alternatives.some(isNamed)).flat()
  const meant = Object.entries(answers).filter(([id, answer]) => answer !== 'absent' || !open.includes(id))
  return withoutOverruled(network, Object.fromEntries(meant))
}
