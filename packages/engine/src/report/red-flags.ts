/** The warning signs, by what is known of each. What nobody asked is never listed as denied. */

import type { SaidOn } from '../answers/said-on.ts'
import { knownOf, present, stateOf } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId } from '../base.ts'
import type { RedFlags } from './report.ts'

/**
 * Every finding of the questions that come first, in their order. Denied is only what the person said no to: what
 * follows from another answer, or from the diary, is not their word. Present is what anything shows.
 */
export function redFlagsOf(network: Network, said: Answers, answers: Answers, saidOn: SaidOn): RedFlags {
  const state = stateOf(network, answers)
  const flags = network.base.questions
    .filter(({ phase }) => phase === 'warning')
    .flatMap(({ settles }) => settles)
  const isPresent = (id: FindingId): boolean => knownOf(network, state, id) === present
  const where = (test: (id: FindingId) => boolean): readonly FindingId[] => flags.filter(test)
  const denied = where((id) => !isPresent(id) && said[id] === 'absent')
  const dated = denied.flatMap((id) => (saidOn[id] === undefined ? [] : [[id, saidOn[id]] as const]))
  return {
    present: where(isPresent),
    denied,
    deniedOn: Object.fromEntries(dated),
    notSure: where((id) => !isPresent(id) && said[id] === 'unknown'),
    notAsked: where((id) => !isPresent(id) && said[id] === undefined),
  }
}
