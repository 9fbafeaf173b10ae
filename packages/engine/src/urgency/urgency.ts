/** How urgent it is: the highest of the warning signs, the harm thresholds and the likely cause. Nothing lowers it. */

import { factsOf } from '../answers/facts.ts'
import { present, type State } from '../answers/state.ts'
import type { Network } from '../assess/network.ts'
import type { Raised, UrgencyVerdict } from '../assessment.ts'
import type { Urgency, WarningSign } from '../base.ts'
import { because, type Facts, holds } from './sign-expression.ts'

const step: Readonly<Record<Urgency, number>> = {
  'self-care': 0,
  routine: 1,
  soon: 2,
  'same-day': 3,
  emergency: 4,
}

/** All of them, the least urgent first. */
export const urgencies: readonly Urgency[] = Object.keys(step) as Urgency[]

/**
 * A cause that does not lead counts with its own urgency from this probability on: the sooner it wants to be seen,
 * the likelier it must be, for an ordinary appointment costs little.
 */
const likelyFrom: Readonly<Record<Urgency, number>> = {
  'self-care': 1,
  routine: 0.15,
  soon: 0.3,
  'same-day': 0.3,
  emergency: 0.3,
}

/**
 * Steps from the second up to the first; negative when the first is less urgent.
 *
 * @example
 * compareUrgency('emergency', 'routine') // => 3
 */
export function compareUrgency(first: Urgency, second: Urgency): number {
  return step[first] - step[second]
}

/** Whether a warning sign is up: its expression is true and no reassuring finding holds it back. */
export function isUp(sign: WarningSign, facts: Facts): boolean {
  return holds(sign.when, facts) && !(sign.unless ?? []).some((finding) => facts.isPresent(finding))
}

/**
 * The urgency that the warning signs alone call for, with the findings that raised it, most urgent first.
 *
 * @example
 * urgencyFloor(network, stateOf(network, { 'flag.saddle-numbness': 'present' })).urgency // => 'emergency'
 */
export function urgencyFloor(network: Network, state: State): UrgencyVerdict {
  return verdict(raisedBySigns(network, state))
}

/** What the signs that are up raise, in the order of the base. */
function raisedBySigns(network: Network, state: State): Raised[] {
  const facts = factsOf(network, state)
  const isInSight = signsInSight(network, state)
  const raised: Raised[] = []
  for (let index = 0; index < isInSight.length; index++) {
    const sign = network.signs[index]!
    if (isInSight[index] && isUp(sign, facts)) {
      raised.push({ by: 'warning-sign', id: sign.id, to: sign.urgency, because: because(sign.when, facts) })
    }
  }
  return raised
}

/** Which signs have a key finding that is present: no other can be up. */
function signsInSight({ signs, signsByKey }: Network, state: State): boolean[] {
  const isInSight: boolean[] = new Array(signs.length).fill(false)
  for (let finding = 0; finding < state.of.length; finding++) {
    if (state.of[finding] !== present) continue
    for (const sign of signsByKey[finding]!) isInSight[sign] = true
  }
  return isInSight
}

/** The urgency of an assessment: warning signs, harm thresholds and likely causes, whichever is highest. */
export function urgencyOf(network: Network, state: State, probabilities: Float64Array): UrgencyVerdict {
  const raised = raisedBySigns(network, state)
  let leading = -1
  for (let c = 0; c < network.size; c++) {
    if (c !== network.other && (leading < 0 || probabilities[c]! > probabilities[leading]!)) leading = c
  }
  for (let c = 0; c < network.size; c++) {
    const { condition, urgency, harmUrgency, harmFrom } = network.dangers[c]!
    const probability = probabilities[c]!
    if (probability >= harmFrom) {
      const threshold = harmFrom
      raised.push({ by: 'harm-threshold', id: condition, to: harmUrgency, probability, threshold })
    }
    const isLikely = c !== network.other && (c === leading || probability >= likelyFrom[urgency])
    if (isLikely && urgency !== 'self-care') {
      raised.push({ by: 'likely-cause', id: condition, to: urgency, probability })
    }
  }
  return verdict(raised)
}

function verdict(raised: Raised[]): UrgencyVerdict {
  const sorted = raised.sort((first, second) => compareUrgency(second.to, first.to))
  return { urgency: sorted[0]?.to ?? 'self-care', raised: sorted }
}
