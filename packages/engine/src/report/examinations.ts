/**
 * What to examine or order next, computed: the findings of a clinician that promise the largest fall in uncertainty
 * about the causes of the differential, each with what its result would do. Nothing is written by hand for a condition.
 */

import { knownOf, stateOf, unknown } from '../answers/state.ts'
import { evidenceOf } from '../assess/evidence.ts'
import type { Network } from '../assess/network.ts'
import { sumOverSets } from '../assess/sum-over-sets.ts'
import type { Answers } from '../assessment.ts'
import type { ConditionId, Cut, Finding } from '../base.ts'
import { dangerWeight, entropy } from '../interview/question-value.ts'
import type { Examination } from './report.ts'

const mostNamed = 8
/** In bits. What promises less is not worth a visit. */
const leastInformation = 0.01
/** Two tests that settle the same cause tell partly the same: each further one counts this much less. */
const overlap = 0.5

/** Weight of all sets of causes, and of those that hold each condition, under one result. */
interface Weights {
  readonly total: number
  readonly having: Float64Array
}

/** One way to read a finding: the weights when it speaks for disease, and when it does not. */
interface Reading {
  readonly beyond?: NonNullable<Examination['beyond']>
  readonly present: Weights
  readonly absent: Weights
}

/**
 * The examinations and tests that would tell most of some causes, the most telling first. What a test is worth is the
 * mutual information between its result and each cause, in bits, summed; Gorry and Barnett (1968) choose tests so.
 * Findings that one examination settles together are named once, by the reading that tells most, and not at all when
 * one of them is known.
 */
export function examinationsFor(
  network: Network,
  answers: Answers,
  causes: readonly ConditionId[],
): readonly Examination[] {
  const state = stateOf(network, answers)
  const now = weightsOf(network, answers)
  const ofClinician = network.findings.filter(({ askedOf }) => askedOf === 'clinician')
  const isKnown = ({ id }: Finding): boolean => knownOf(network, state, id) !== unknown
  const candidates = [...Map.groupBy(ofClinician, ({ id, readFrom = id }) => readFrom).values()]
    .filter((oneExamination) => !oneExamination.some(isKnown))
    .flatMap((oneExamination) => {
      const readings = oneExamination.flatMap((finding) =>
        readingsOf(network, answers, finding).map((reading) =>
          examine(network, now, causes, finding, reading),
        ),
      )
      return readings.sort((first, second) => second.information - first.information).slice(0, 1)
    })
  return pickDiverse(candidates.filter(({ information }) => information >= leastInformation))
}

function examine(
  network: Network,
  now: Weights,
  causes: readonly ConditionId[],
  { id }: Finding,
  { beyond, present, absent }: Reading,
): Examination {
  const chance = present.total / (present.total + absent.total)
  const settles = causes.map((condition) => {
    const c = network.conditionIndex.get(condition)!
    const weight = network.base.conditions[c]!.kind === 'danger' ? dangerWeight : 1
    const before = share(now, c)
    const ifPresent = share(present, c)
    const ifAbsent = share(absent, c)
    const gain = entropy(before) - chance * entropy(ifPresent) - (1 - chance) * entropy(ifAbsent)
    return { condition, now: before, ifPresent, ifAbsent, gain: weight * gain }
  })
  const most = settles.reduce((best, one) => (one.gain > best.gain ? one : best))
  return {
    finding: id,
    ...(beyond && { beyond }),
    condition: most.condition,
    now: most.now,
    ifPresent: most.ifPresent,
    ifAbsent: most.ifAbsent,
    information: settles.reduce((sum, { gain }) => sum + gain, 0),
  }
}

function share({ total, having }: Weights, condition: number): number {
  return having[condition]! / total
}

function weightsOf(network: Network, answers: Answers): Weights {
  return sumOverSets(network, evidenceOf(network, stateOf(network, answers)))
}

function scaled({ total, having }: Weights, factor: number): Weights {
  return { total: total * factor, having: having.map((weight) => weight * factor) }
}

function sumOf(all: readonly Weights[]): Weights {
  return {
    total: all.reduce((sum, { total }) => sum + total, 0),
    having: all[0]!.having.map((_, c) => all.reduce((sum, { having }) => sum + having[c]!, 0)),
  }
}

/** A yes or no has one reading; a number one at each cut: on the side of disease, or not. */
function readingsOf(network: Network, answers: Answers, { id, kind }: Finding): readonly Reading[] {
  const rows = network.rowsOf[network.findingIndex.get(id)!]!
  if (rows.length === 0) return []
  const given = (answer: Answers[string]): Weights => weightsOf(network, { ...answers, [id]: answer })
  // The leak of an absent finding is the same for all sets and left out of their weights; between results it counts.
  const { absentExponent } = network.rows[rows[0]!]!
  const quiet = network.quiet[rows[0]!]! ** absentExponent
  const absent = (answer: Answers[string]): Weights => scaled(given(answer), quiet)
  if (kind !== 'number') return [{ present: given('present'), absent: absent('absent') }]
  const cuts = rows.map((row) => network.rows[row]!.cut!)
  // From the healthy side of the mildest cut to beyond the most severe one: all that the number can say.
  const bands = [absent(valueAt(cuts[0]!, 'healthy')), ...cuts.map((cut) => given(valueAt(cut, 'ill')))]
  return cuts.map((cut, at) => ({
    beyond: beyondOf(cut),
    present: sumOf(bands.slice(at + 1)),
    absent: sumOf(bands.slice(0, at + 1)),
  }))
}

function beyondOf(cut: Cut): NonNullable<Examination['beyond']> {
  if ('atMost' in cut) return { side: 'at-most', value: cut.atMost }
  if ('below' in cut) return { side: 'below', value: cut.below }
  if ('atLeast' in cut) return { side: 'at-least', value: cut.atLeast }
  return { side: 'above', value: cut.above }
}

/** A number just on one side of a cut: any other up to the next cut would say the same. */
function valueAt(cut: Cut, side: 'ill' | 'healthy'): number {
  const { side: name, value } = beyondOf(cut)
  const step = Math.max(Math.abs(value), 1) * 1e-9
  if (name === 'at-most') return side === 'ill' ? value : value + step
  if (name === 'below') return side === 'ill' ? value - step : value
  if (name === 'at-least') return side === 'ill' ? value : value - step
  return side === 'ill' ? value + step : value
}

/** One after another the most telling, each counting less for every one before it that settles the same cause. */
function pickDiverse(candidates: readonly Examination[]): readonly Examination[] {
  const left = [...candidates]
  const picked: Examination[] = []
  const worth = ({ condition, information }: Examination): number =>
    information * overlap ** picked.filter((one) => one.condition === condition).length
  while (left.length > 0 && picked.length < mostNamed) {
    const best = left.reduce((most, one) => (worth(one) > worth(most) ? one : most))
    picked.push(...left.splice(left.indexOf(best), 1))
  }
  return picked
}
