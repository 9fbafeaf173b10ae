/** Why a cause stands where it stands: exact leave-one-out, and what one more answer would change. */

import { type State, stateOf, unknown } from '../answers/state.ts'
import type { Answers, Change, Explanation, Reason } from '../assessment.ts'
import type { ConditionId, FindingId } from '../base.ts'
import { posterior } from './assess.ts'
import type { Network } from './network.ts'

/** Changes smaller than this (in probability) are not worth a line. */
const smallestChange = 0.005
/** How many findings that would change the probability are named, each way. */
const changesNamed = 5

/**
 * Reasons for and against each of some conditions. A reason is the exact change in log odds (natural logarithm)
 * of the condition when that answer is taken out; strongest first.
 *
 * @throws Error when a condition is not in the base.
 * @example
 * const [why] = explain(network, { 'relief.movement': 'present' }, ['restless-legs-syndrome'])
 * why.for[0].finding // => 'relief.movement'
 * why.for[0].logOdds > 0 // => true
 */
export function explain(
  network: Network,
  answers: Answers,
  conditions: readonly ConditionId[],
): Explanation[] {
  const state = stateOf(network, answers)
  const all = posterior(network, state)
  const indexes = conditions.map((id) => {
    const index = network.conditionIndex.get(id)
    if (index === undefined) throw new Error(`There is no condition ${id}.`)
    return index
  })
  const reasons: Reason[][] = conditions.map(() => [])
  for (const finding of Object.keys(answers).sort()) {
    const at = network.findingIndex.get(finding)
    if (at === undefined || state.of[at] === unknown || !matters(network, at)) continue
    const without = posterior(network, stateOf(network, { ...answers, [finding]: 'unknown' }))
    indexes.forEach((c, position) => {
      const change = logOdds(all[c]!) - logOdds(without[c]!)
      if (change !== 0) reasons[position]!.push({ finding, answer: answers[finding]!, logOdds: change })
    })
  }
  const changes = possibleChanges(network, state, answers, indexes)
  return conditions.map((condition, position) => {
    const own = reasons[position]!.sort((first, second) => Math.abs(second.logOdds) - Math.abs(first.logOdds))
    const now = all[indexes[position]!]!
    const moved = changes[position]!.filter((change) => Math.abs(change.probability - now) >= smallestChange)
    return {
      condition,
      for: own.filter((reason) => reason.logOdds > 0),
      against: own.filter((reason) => reason.logOdds < 0),
      wouldRaise: moved
        .filter((change) => change.probability > now)
        .sort((first, second) => second.probability - first.probability)
        .slice(0, changesNamed),
      wouldLower: moved
        .filter((change) => change.probability < now)
        .sort((first, second) => first.probability - second.probability)
        .slice(0, changesNamed),
    }
  })
}

/** Whether a finding can move any probability: it is in the network, shifts the prior, or implies one that does. */
function matters(network: Network, finding: number): boolean {
  const { id } = network.findings[finding]!
  return (
    id === 'person.age' ||
    id === 'person.sex' ||
    network.rowsOf[finding]!.length > 0 ||
    network.factorsOf[finding]!.length > 0 ||
    network.implied[finding]!.length > 0
  )
}

function possibleChanges(
  network: Network,
  state: State,
  answers: Answers,
  indexes: readonly number[],
): Change[][] {
  const changes: Change[][] = indexes.map(() => [])
  network.findings.forEach((finding, at) => {
    if (finding.kind !== 'boolean' || finding.allOf || state.of[at] !== unknown || !matters(network, at))
      return
    for (const answer of ['present', 'absent'] as const) {
      const after = posterior(network, withAnswer(network, answers, finding.id, answer))
      indexes.forEach((c, position) => {
        changes[position]!.push({ finding: finding.id, answer, probability: after[c]! })
      })
    }
  })
  return changes
}

function withAnswer(
  network: Network,
  answers: Answers,
  finding: FindingId,
  answer: 'present' | 'absent',
): State {
  return stateOf(network, { ...answers, [finding]: answer })
}

export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability))
}
