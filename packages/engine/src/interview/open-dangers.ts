/** What nobody has answered about danger yet. */

import { knownOf, stateOf, unknown } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId, QuestionId } from '../base.ts'

/**
 * The questions about danger that were skipped, or hold a sign of which the person can't tell, in the order of the base.
 * While there are some, nobody knows that it can wait: missing answers never reassure.
 *
 * @example
 * openDangers(network, {}).includes('right-now') // => true
 */
export function openDangers(network: Network, answers: Answers): readonly QuestionId[] {
  const state = stateOf(network, answers)
  const isOpen = (finding: FindingId): boolean => knownOf(network, state, finding) === unknown
  return network.questions
    .filter(({ phase, settles }) => phase === 'warning' && settles.some(isOpen))
    .map(({ id }) => id)
}
