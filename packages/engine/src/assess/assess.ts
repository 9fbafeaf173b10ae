/** From answers to the probability of each cause, the urgency, and whether that is enough to go by. */

import { type State, stateOf, unknown } from '../answers/state.ts'
import type { Answers, Assessment, Cause } from '../assessment.ts'
import { urgencyOf } from '../urgency/urgency.ts'
import { evidenceOf, sameMemory } from './evidence.ts'
import type { Network } from './network.ts'
import { sumOverSets } from './sum-over-sets.ts'

/** Fewer known findings than this say too little, whatever the numbers. */
const fewestAnswers = 3
/**
 * A leading cause is clear from this probability on, and when it leads the next by this ratio. Two in five and not one
 * in two: a cause that leads with 40 to 50 % is the right one in six of ten reference cases.
 */
const clearProbability = 0.4
const clearRatio = 1.5

const memory = sameMemory()

/** Probability of each condition, in the order of the base, that it takes part in the pain. */
export function posterior(network: Network, state: State): Float64Array {
  const { total, having } = sumOverSets(network, evidenceOf(network, state, memory))
  for (let c = 0; c < having.length; c++) having[c]! /= total
  return having
}

/**
 * Ranks the causes and says how urgent it is. Exact over all sets of at most three causes; the order of the
 * answers cannot change a byte of the result. An empty record is allowed: it gives the shares of the causes.
 *
 * @example
 * const { urgency, causes } = assess(compile(base), {
 *   'person.age': 71, 'sensation.urge-to-move': 'present', 'relief.movement': 'present',
 * })
 * causes[0].condition // => 'restless-legs-syndrome'
 */
export function assess(network: Network, answers: Answers): Assessment {
  const state = stateOf(network, answers)
  const probabilities = posterior(network, state)
  const causes = rankedCauses(network, probabilities)
  const other = probabilities[network.other]!
  return {
    urgency: urgencyOf(network, state, probabilities),
    causes,
    other,
    enough: enough(state, causes, other),
  }
}

function rankedCauses(network: Network, probabilities: Float64Array): Cause[] {
  const { conditions } = network.base
  const causes: Cause[] = []
  for (let index = 0; index < conditions.length; index++) {
    if (index === network.other) continue
    const cause: Cause = { condition: conditions[index]!.id, probability: probabilities[index]! }
    // Each takes its place behind those at least as likely: equal probabilities keep the order of the base.
    let place = causes.length
    for (; place > 0 && causes[place - 1]!.probability < cause.probability; place--) {
      causes[place] = causes[place - 1]!
    }
    causes[place] = cause
  }
  return causes
}

function enough(state: State, causes: readonly Cause[], other: number): Assessment['enough'] {
  let known = 0
  for (let finding = 0; finding < state.of.length; finding++) if (state.of[finding] !== unknown) known++
  if (known < fewestAnswers) return { value: false, reason: 'too-few-answers' }
  const [first, second] = causes
  if (!first || other >= first.probability) return { value: false, reason: 'other-likely' }
  const leads = second === undefined || first.probability >= clearRatio * second.probability
  if (first.probability >= clearProbability && leads) return { value: true, reason: 'clear' }
  return { value: false, reason: 'too-close' }
}
