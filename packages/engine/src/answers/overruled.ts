/** Answers that others overrule by their meaning, or that cannot both be true. */

import type { Network } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { FindingId } from '../base.ts'
import { absent, applies, knownOf, present, stateOf } from './state.ts'

/**
 * The answers less each no that another answer overrules: whoever has a swollen whole leg has a swollen leg, so a box
 * that they left unticked is no denial.
 *
 * @example
 * withoutOverruled(network, { 'sign.swelling-whole-leg': 'present', 'sign.swelling-one-leg': 'absent' })
 * // => { 'sign.swelling-whole-leg': 'present' }
 */
export function withoutOverruled(network: Network, answers: Answers): Answers {
  const state = stateOf(network, answers)
  const isOverruled = (finding: FindingId): boolean =>
    answers[finding] === 'absent' && knownOf(network, state, finding) === present
  const entries = Object.entries(answers)
  if (!entries.some(([finding]) => isOverruled(finding))) return answers
  return Object.fromEntries(entries.filter(([finding]) => !isOverruled(finding)))
}

/**
 * The findings whose answers another answer contradicts by its meaning, in the order of the base: of two that exclude
 * each other, the one that comes second.
 */
export function contradicted(network: Network, answers: Answers): readonly FindingId[] {
  const state = stateOf(network, answers)
  const found = new Set<number>()
  for (const index of network.implying) {
    if (state.of[index] !== present) continue
    for (const { finding, state: implied, rule } of network.implied[index]!) {
      const said = answers[network.findings[finding]!.id]
      if (!applies(state, index, rule)) continue
      const against = implied === absent ? said === 'present' : said === 'absent'
      const isReported = found.has(index) && excludes(network, finding, index)
      if (against && !isReported) found.add(finding)
    }
  }
  return [...found].sort((first, second) => first - second).map((finding) => network.findings[finding]!.id)
}

function excludes(network: Network, finding: number, other: number): boolean {
  return network.implied[finding]!.some((one) => one.finding === other && one.state === absent)
}
