// What the engine made of one reference case, beside what it should have made.
import {
  type Answers,
  type Assessment,
  assess,
  type Cause,
  type ConditionId,
  combinations,
  compareUrgency,
  type Network,
  type Raised,
  type Urgency,
} from '@stillnight/engine'
import { notOnList, type ReferenceCase } from '../cases/reference-case.ts'
import type { Prediction } from './reliability.ts'

/** What orders the causes: their probability, or how many findings each would explain alone. */
export type Ranking = 'posterior' | 'sufficiency'

export interface Outcome {
  readonly case: ReferenceCase
  /** Whether the base names the diagnosis; otherwise only the urgency and `other` can be judged. */
  readonly isListed: boolean
  readonly leading: Cause
  /** Place of the diagnosis among the named causes, from 1; 0 when it is not on the list. */
  readonly rank: number
  readonly isAcceptable: boolean
  readonly urgency: Urgency
  readonly raised: readonly Raised[]
  readonly isUnder: boolean
  readonly isOver: boolean
  /** Whether it says "something else" or "not enough to tell". */
  readonly saysOther: boolean
  /** Every named cause: its probability and whether it is truly there. */
  readonly predictions: readonly Prediction[]
  /** The leading cause alone. */
  readonly leadingPrediction: Prediction
}

/** Assesses the answers and compares the result with the case. */
export function outcomeOf(network: Network, one: ReferenceCase, answers: Answers, ranking: Ranking): Outcome {
  const assessment = assess(network, answers)
  const ranked = rankedBy(ranking, network, answers, assessment)
  const truth = new Set([one.diagnosis, ...one.also])
  const leading = ranked[0]!
  const { urgency, raised } = assessment.urgency
  const predict = ({ condition, probability }: Cause): Prediction => ({
    probability,
    isTrue: truth.has(condition),
  })
  return {
    case: one,
    isListed: one.diagnosis !== notOnList,
    leading,
    rank: ranked.findIndex(({ condition }) => condition === one.diagnosis) + 1,
    isAcceptable: truth.has(leading.condition) || one.acceptable.includes(leading.condition),
    urgency,
    raised,
    isUnder: compareUrgency(urgency, one.urgency) < 0,
    isOver: compareUrgency(urgency, one.urgencyMax) > 0,
    saysOther: !assessment.enough.value || assessment.other >= assessment.causes[0]!.probability,
    predictions: assessment.causes.map(predict),
    leadingPrediction: predict(leading),
  }
}

function rankedBy(
  ranking: Ranking,
  network: Network,
  answers: Answers,
  { causes }: Assessment,
): readonly Cause[] {
  if (ranking === 'posterior') return causes
  const probabilities = new Map(causes.map(({ condition, probability }) => [condition, probability]))
  return combinations(network, answers).bySufficiency.map(({ condition }: { condition: ConditionId }) => ({
    condition,
    probability: probabilities.get(condition) ?? 0,
  }))
}
