/**
 * The model of the engine computed the plain way: every subset of the causes, one by one, with no table, no shortcut
 * and nothing of the engine's own code. What `assess` returns is held against it.
 */

import type { Answers } from '../assessment.ts'
import type { Answer, Base, FindingId, Implication, Link } from '../base.ts'

export interface WeightedSet {
  readonly causes: readonly number[]
  readonly weight: number
}

/** Each set of at least one and at most `mostCauses` conditions that do not exclude one another, with its weight. */
export function everySet(base: Base, answers: Answers, mostCauses: number): WeightedSet[] {
  const settled = settle(base, answers)
  const odds = base.conditions.map((_, index) => priorOdds(base, settled, index))
  const sets: WeightedSet[] = []
  for (let mask = 1; mask < 2 ** base.conditions.length; mask++) {
    const causes = base.conditions.flatMap((_, index) => ((mask >> index) & 1 ? [index] : []))
    if (causes.length > mostCauses || isImpossible(base, causes)) continue
    const prior = causes.reduce((product, index) => product * odds[index]!, 1)
    sets.push({ causes, weight: prior * likelihoodOf(base, settled, causes) })
  }
  return sets
}

/** Probability of every condition, in the order of the base. */
export function bruteForce(base: Base, answers: Answers, mostCauses: number): number[] {
  const sets = everySet(base, answers, mostCauses)
  return base.conditions.map((_, index) => shareOf(sets, ({ causes }) => causes.includes(index)))
}

/** The weight of the sets that pass the test, as a share of all. */
export function shareOf(sets: readonly WeightedSet[], test: (set: WeightedSet) => boolean): number {
  const weightOf = (some: readonly WeightedSet[]): number => some.reduce((sum, { weight }) => sum + weight, 0)
  return weightOf(sets.filter(test)) / weightOf(sets)
}

/** What was said, what it implies (a yes against any no, a no where nothing was said), and then what is computed. */
export function settle(base: Base, answers: Answers): Map<FindingId, Answer | number | string> {
  const said = new Map(Object.entries(answers).filter(([, value]) => value !== 'unknown'))
  const settled = new Map(said)
  for (let round = 0; round < base.implications.length; round++) {
    for (const rule of base.implications) {
      if (!holds(rule, settled.get(rule.if))) continue
      for (const id of rule.present ?? []) settled.set(id, 'present')
    }
  }
  for (const rule of base.implications) {
    if (!holds(rule, settled.get(rule.if))) continue
    for (const id of rule.absent ?? []) if (!settled.has(id)) settled.set(id, 'absent')
  }
  for (const { id, allOf } of base.findings) {
    if (!allOf || settled.has(id)) continue
    if (allOf.every((part) => settled.get(part) === 'present')) settled.set(id, 'present')
    else if (allOf.some((part) => settled.get(part) === 'absent')) settled.set(id, 'absent')
  }
  return settled
}

function holds({ is, below, atLeast }: Implication, value: Answer | number | string | undefined): boolean {
  if (typeof value !== 'number') return value === (is ?? 'present')
  return (below === undefined || value < below) && (atLeast === undefined || value >= atLeast)
}

type Settled = ReturnType<typeof settle>

function isImpossible(base: Base, causes: readonly number[]): boolean {
  return causes.some((first) =>
    causes.some((second) => base.conditions[first]!.excludes.includes(base.conditions[second]!.id)),
  )
}

function priorOdds(base: Base, settled: Settled, index: number): number {
  const { id } = base.conditions[index]!
  const age = settled.get('person.age')
  const sex = settled.get('person.sex')
  const band = base.ageBands.find((one) => (typeof age === 'number' ? age < one.below : one.id === 'adult'))
  let share = base.shares[index]![band ? base.ageBands.indexOf(band) : base.ageBands.length - 1]![0]
  if (sex !== undefined)
    share *= centered(base.sexRatios[index]![0], base.model.femaleShare, sex === 'female')
  for (const { condition, from, below, factor } of base.ageFactors) {
    if (condition === id && typeof age === 'number' && age >= from && age < below) share *= factor[0]
  }
  let odds = base.model.coOccurrence * share ** base.model.flattening
  for (const { condition, finding, option, oddsRatio } of base.riskFactors) {
    const value = settled.get(finding)
    if (condition !== id || value === undefined) continue
    const entry = base.factorPrevalence.find((one) => one.finding === finding && one.option === option)!
    const holds = option === undefined ? value === 'present' : value === option
    odds *= centered(oddsRatio[0], entry.prevalence[0], holds)
  }
  return odds
}

/** The odds ratio of having the factor or not, over its mean among all people. */
function centered(oddsRatio: number, prevalence: number, holds: boolean): number {
  const mean = (1 - prevalence) * 1 + prevalence * oddsRatio
  return holds ? oddsRatio / mean : 1 / mean
}

function likelihoodOf(base: Base, settled: Settled, causes: readonly number[]): number {
  let likelihood = 1
  for (const finding of new Set(base.links.map((link) => link.finding))) {
    const value = settled.get(finding)
    if (value === undefined) continue
    const rows = base.links.filter((link) => link.finding === finding)
    likelihood *=
      typeof value === 'number'
        ? probabilityOfBand(rows, value, causes)
        : value === 'present'
          ? 1 - silence(rows[0]!, exponentOf(base, finding), causes)
          : silence(rows[0]!, 1, causes) ** absentExponentOf(base, finding)
  }
  return likelihood
}

/** Of a present paraphrase each cause's own probability is tempered, and the leak; of an absent one the whole is. */
export function exponentOf(base: Base, finding: FindingId): number {
  return base.groups.find((group) => group.findings.includes(finding))?.exponent ?? 1
}

/** What a person denies is tempered once more; not what a clinician finds absent, nor what another finding rules out. */
function absentExponentOf(base: Base, finding: FindingId): number {
  const { askedOf } = base.findings.find(({ id }) => id === finding)!
  const isSideOfChoice = base.implications.some(({ absent }) => absent?.includes(finding))
  if (askedOf !== 'person' || isSideOfChoice) return exponentOf(base, finding)
  const isWarning = base.questions.some(
    ({ phase, settles }) => phase === 'warning' && settles.includes(finding),
  )
  const { absentExponent, absentWarningExponent } = base.model
  return exponentOf(base, finding) * (isWarning ? absentWarningExponent : absentExponent)
}

/** Noisy-OR: the probability that neither the leak nor any of the causes brings the finding. */
export function silence(row: Link, exponent: number, causes: readonly number[]): number {
  const leak = row.leak[0] ** exponent
  let left = 1 - leak
  for (const cause of causes) {
    const alone = row.probabilities[cause]![0] ** exponent
    if (alone > leak) left *= 1 - (alone - leak) / (1 - leak)
  }
  return left
}

/** P(beyond the last cut it passes) - P(beyond the next one). */
function probabilityOfBand(rows: readonly Link[], value: number, causes: readonly number[]): number {
  const passed = rows.filter(({ cut }) => {
    if (!cut) return false
    if ('atMost' in cut) return value <= cut.atMost
    if ('below' in cut) return value < cut.below
    if ('atLeast' in cut) return value >= cut.atLeast
    return value > cut.above
  })
  const milder = passed.at(-1)
  const severer = rows[passed.length]
  const reached = milder ? 1 - silence(milder, 1, causes) : 1
  return reached - (severer ? 1 - silence(severer, 1, causes) : 0)
}
