/**
 * What a question is worth: the expected fall in uncertainty about the causes and about dangers, plus the chance that
 * its answer raises the urgency. The effort of answering it is another matter.
 */

import { factsOf } from '../answers/facts.ts'
import { type State, unknown } from '../answers/state.ts'
import type { CauseSets } from '../assess/cause-sets.ts'
import type { Network } from '../assess/network.ts'
import type { Question, Urgency } from '../base.ts'
import type { Facts } from '../urgency/sign-expression.ts'
import { compareUrgency, isUp } from '../urgency/urgency.ts'

/** Sets kept for the reckoning: the heaviest ones. The choice of a question does not need the tail. */
const setsKept = 160
/** Knowing whether a danger is there is worth this many times as much as telling everyday causes apart. */
export const dangerWeight = 3
/** Worth, in bits, of one step of urgency times the chance of taking it. */
const urgencyWeight = 4
/** Chance taken for a finding that is outside the network. */
const unrelatedChance = 0.01
/** Options of one list tell partly the same: each further one counts this much less. */
const overlap = 0.75

/** The heaviest sets of causes, with weights that sum to one. */
export interface LikelySets {
  readonly members: readonly (readonly number[])[]
  readonly weight: Float64Array
  /** Chance of each condition, over these sets. */
  readonly having: Float64Array
  /** Uncertainty about each condition, in bits. */
  readonly uncertainty: Float64Array
}

/** Keeps the heaviest sets. */
export function likelySets(network: Network, sets: CauseSets): LikelySets {
  const sorted = Float64Array.from(sets.weight.subarray(0, sets.count)).sort()
  const cut = sorted[Math.max(0, sorted.length - setsKept)]!
  const members: number[][] = []
  const weights: number[] = []
  let total = 0
  for (let s = 0; s < sets.count && members.length < setsKept; s++) {
    if (sets.weight[s]! < cut) continue
    members.push([sets.first[s]!, sets.second[s]!, sets.third[s]!].filter((member) => member >= 0))
    weights.push(sets.weight[s]!)
    total += sets.weight[s]!
  }
  const weight = Float64Array.from(weights, (one) => one / total)
  const having = new Float64Array(network.size)
  members.forEach((set, s) => {
    for (const member of set) having[member]! += weight[s]!
  })
  return { members, weight, having, uncertainty: having.map(entropy) }
}

/** What an answer would say of each of the sets. */
interface Likelihoods {
  /** Chance of the finding being present. */
  readonly yes: Float64Array
  /** What the assessment will make of a "no", up to a factor that is the same for all sets. */
  readonly no: Float64Array
}

/** What the answers would say; nothing when the finding tells nothing. */
function likelihoods(network: Network, likely: LikelySets, finding: number): Likelihoods | undefined {
  const { rowsOf, factorsOf, quiet, silent, absentFactor, size } = network
  const row = rowsOf[finding]![0]
  const factors = factorsOf[finding]!
  if (row === undefined && factors.length === 0) return undefined
  // A loop and not Float64Array.from with a function: this is half of the time that a question takes to choose.
  const yes = new Float64Array(likely.members.length)
  const no = new Float64Array(likely.members.length)
  for (let s = 0; s < yes.length; s++) {
    const members = likely.members[s]!
    if (row !== undefined) {
      let silence = quiet[row]!
      let left = 1
      for (const member of members) {
        silence *= silent[row * size + member]!
        left *= absentFactor[row * size + member]!
      }
      yes[s] = 1 - silence
      no[s] = left
      continue
    }
    // A risk factor seen from the other side: with odds ratio r and prevalence p, P(factor | cause) = p r / (1 - p + p r).
    let ratio = 1
    let prevalence = 0
    for (const factor of factors) {
      prevalence = factor.prevalence[0]
      if (members.includes(factor.condition)) ratio *= factor.oddsRatio[0]
    }
    yes[s] = (prevalence * ratio) / (1 - prevalence + prevalence * ratio)
    no[s] = 1 - yes[s]!
  }
  return { yes, no }
}

/** The worth of a question in bits, its effort left aside. */
export function questionValue(
  network: Network,
  state: State,
  floor: Urgency,
  likely: LikelySets,
  question: Question,
): number {
  const facts = factsOf(network, state)
  const values: number[] = []
  for (const id of question.settles) {
    const finding = network.findingIndex.get(id)!
    if (state.of[finding] !== unknown) continue
    const answer = likelihoods(network, likely, finding)
    const urgent = urgencyGain(network, facts, floor, finding)
    if (!answer) {
      values.push(urgencyWeight * urgent * unrelatedChance)
      continue
    }
    let mean = 0
    for (let s = 0; s < answer.yes.length; s++) mean += likely.weight[s]! * answer.yes[s]!
    const information = informationAboutCauses(network, likely, answer, mean)
    values.push(information + urgencyWeight * urgent * mean)
  }
  values.sort((first, second) => second - first)
  return values.reduce((sum, value, rank) => sum + value * overlap ** rank, 0)
}

/** Expected fall in the uncertainty about each cause, dangers weighted; in bits. */
function informationAboutCauses(
  network: Network,
  likely: LikelySets,
  { yes, no }: Likelihoods,
  mean: number,
): number {
  const { size, base } = network
  const withYes = new Float64Array(size)
  const withNo = new Float64Array(size)
  let ofNo = 0
  for (let s = 0; s < yes.length; s++) {
    const yesWeight = likely.weight[s]! * yes[s]!
    const noWeight = likely.weight[s]! * no[s]!
    ofNo += noWeight
    for (const member of likely.members[s]!) {
      withYes[member]! += yesWeight
      withNo[member]! += noWeight
    }
  }
  let information = 0
  for (let c = 0; c < size; c++) {
    const share = likely.having[c]!
    if (share <= 0 || share >= 1) continue
    const gain =
      likely.uncertainty[c]! - mean * entropy(withYes[c]! / mean) - (1 - mean) * entropy(withNo[c]! / ofNo)
    information += base.conditions[c]!.kind === 'danger' ? dangerWeight * gain : gain
  }
  return Math.max(information, 0)
}

/** Steps of urgency that the finding would add to `floor` were it present. */
function urgencyGain(network: Network, facts: Facts, floor: Urgency, finding: number): number {
  const { id } = network.findings[finding]!
  const after: Facts = { ...facts, isPresent: (other) => other === id || facts.isPresent(other) }
  let steps = 0
  for (const index of network.signsOf[finding]!) {
    const sign = network.signs[index]!
    if (compareUrgency(sign.urgency, floor) > steps && isUp(sign, after))
      steps = compareUrgency(sign.urgency, floor)
  }
  return steps
}

/** Entropy of a yes-or-no answer, in bits. */
export function entropy(probability: number): number {
  if (probability <= 0 || probability >= 1) return 0
  return -(probability * Math.log2(probability) + (1 - probability) * Math.log2(1 - probability))
}
