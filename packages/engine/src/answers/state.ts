/**
 * The answers laid out by finding, with what they settle by their meaning.
 * Filled in the order of the findings, so the order in which answers arrived cannot matter.
 */

import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId, Implication } from '../base.ts'

/** What is known of a finding, in `State.of`. */
export const unknown = 0
export const present = 1
export const absent = 2

export interface State {
  /** 0 unknown, 1 present, 2 absent; for numbers and choices 1 means that a value is known. */
  readonly of: Uint8Array
  /** Known numbers and choices by finding: few among hundreds, so a table of all would cost more than the rest. */
  readonly numbers: ReadonlyMap<number, number>
  readonly choices: ReadonlyMap<number, string>
}

/** What is known of a finding, as in `State.of`; nothing where the base does not have it. */
export function knownOf(network: Network, { of }: Pick<State, 'of'>, finding: FindingId): number | undefined {
  return of[network.findingIndex.get(finding) ?? -1]
}

/**
 * Lays out the answers with what they settle by their meaning. A yes stands against a no, said or implied: who has had
 * it for three months has had it for two weeks, whatever they left unticked.
 *
 * @example
 * const { of } = stateOf(network, { 'sign.swelling-whole-leg': 'present' })
 * of[network.findingIndex.get('sign.swelling-one-leg')] === present // => true
 */
export function stateOf(network: Network, answers: Answers): State {
  const of = new Uint8Array(network.findings.length)
  const numbers = new Map<number, number>()
  const choices = new Map<number, string>()
  for (const id of Object.keys(answers)) {
    const index = network.findingIndex.get(id)
    if (index === undefined) continue
    const value = answers[id]!
    const kind = network.kinds[index]!
    if (kind === 'number') {
      if (typeof value !== 'number' || !Number.isFinite(value)) continue
      of[index] = present
      numbers.set(index, value)
    } else if (kind === 'choice') {
      if (typeof value !== 'string' || value === 'unknown') continue
      of[index] = present
      choices.set(index, value)
    } else if (value === 'present') of[index] = present
    else if (value === 'absent') of[index] = absent
  }
  fillImplied(network, { of, numbers, choices })
  for (const { finding, parts } of network.computed) {
    if (of[finding] !== unknown) continue
    if (parts.every((part) => of[part] === present)) of[finding] = present
    else if (parts.some((part) => of[part] === absent)) of[finding] = absent
  }
  return { of, numbers, choices }
}

function fillImplied(network: Network, state: State): void {
  // A chain of meanings (dialysis, kidney disease, ...) is short: repeat until nothing is new.
  for (let changed = true; changed; ) changed = fill(network, state, present)
  // Absent comes second, so that of two meanings that contradict each other the safer one stands, in whatever order.
  fill(network, state, absent)
}

/** Settles what the answers imply to be `to`; true when that was news. A no fills only what nobody spoke of. */
function fill(network: Network, state: State, to: typeof present | typeof absent): boolean {
  const { of } = state
  let changed = false
  for (const index of network.implying) {
    if (of[index] !== present) continue
    for (const { finding, state: implied, rule } of network.implied[index]!) {
      if (implied !== to || !applies(state, index, rule)) continue
      if (of[finding] === to || (to === absent && of[finding] !== unknown)) continue
      of[finding] = to
      changed = true
    }
  }
  return changed
}

/** Whether a known finding has the value that a rule asks for; of a yes-or-no finding no value is asked. */
export function applies({ numbers, choices }: State, finding: number, rule: Implication): boolean {
  if (rule.is !== undefined) return choices.get(finding) === rule.is
  const number = numbers.get(finding)
  if (number === undefined) return rule.below === undefined && rule.atLeast === undefined
  if (rule.below !== undefined && number >= rule.below) return false
  return rule.atLeast === undefined || number >= rule.atLeast
}
