/**
 * One and the same small network in three forms: ours, a Bayesian network for bayesjs and a program for webppl.
 * The causes are independent coins; a constraint node keeps the sets of one to three causes, as our engine does.
 */

import type { Answers, Base } from '@stillnight/engine'

export interface SharedNetwork {
  readonly base: Base
  readonly answers: Answers
  readonly causes: readonly { readonly id: string; readonly prior: number }[]
  readonly findings: readonly {
    readonly id: string
    readonly isPresent: boolean
    readonly leak: number
    readonly strengths: readonly number[]
  }[]
}

/** The likeliest causes of the full base with its first findings, every third of them absent. */
export function sharedNetwork(full: Base, causeCount: number, findingCount: number): SharedNetwork {
  const adult = full.ageBands.findIndex((band) => band.id === 'adult')
  const chosen = full.conditions
    .map((condition, index) => ({ condition, index, share: full.shares[index]![adult]! }))
    .filter(({ condition }) => condition.id !== 'other' && condition.excludes.length === 0)
    .sort((first, second) => second.share[0] - first.share[0])
    .slice(0, causeCount - 1)
  const other = full.conditions.length - 1
  const indexes = [...chosen.map(({ index }) => index), other]
  const links = full.links
    .filter((link) => link.cut === undefined)
    .slice(0, findingCount)
    .map((link) => ({ ...link, probabilities: indexes.map((index) => link.probabilities[index]!) }))
  const base: Base = {
    ...full,
    // A "no" counts in full: the peers know no other.
    model: { ...full.model, absentExponent: 1, absentWarningExponent: 1 },
    conditions: indexes.map((index) => full.conditions[index]!),
    shares: indexes.map((index) => full.shares[index]!),
    sexRatios: indexes.map((index) => full.sexRatios[index]!),
    ageFactors: [],
    riskFactors: [],
    links,
    groups: [],
    implications: [],
    warningSigns: [],
    safetyRules: [],
    measures: [],
    conflicts: [],
  }
  const answers = Object.fromEntries(
    links.map((link, index) => [link.finding, index % 3 === 2 ? 'absent' : 'present'] as const),
  )
  return {
    base,
    answers,
    causes: indexes.map((index) => {
      const odds = full.model.coOccurrence * full.shares[index]![adult]![0] ** full.model.flattening
      return { id: full.conditions[index]!.id, prior: odds / (1 + odds) }
    }),
    findings: links.map((link) => {
      const leak = link.leak[0]
      const strengths = link.probabilities.map(([value]) => Math.max(0, 1 - (1 - value) / (1 - leak)))
      return { id: link.finding, isPresent: answers[link.finding] === 'present', leak, strengths }
    }),
  }
}
