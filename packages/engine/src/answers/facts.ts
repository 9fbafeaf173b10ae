/** The answers as the warning signs and safety rules ask for them: by id. */

import type { Network } from '../assess/network.ts'
import type { FindingId } from '../base.ts'
import type { Facts } from '../urgency/sign-expression.ts'
import { present, type State } from './state.ts'

export function factsOf(network: Network, state: State): Facts {
  const at = (finding: FindingId): number => network.findingIndex.get(finding) ?? -1
  return {
    isPresent: (finding) => state.of[at(finding)] === present,
    number: (finding) => state.numbers.get(at(finding)),
    choice: (finding) => state.choices.get(at(finding)),
  }
}
