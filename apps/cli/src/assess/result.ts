// Everything that the engine says of one set of answers.
import {
  type Answers,
  type Assessment,
  assess,
  type Combinations,
  combinations,
  type Explanation,
  explain,
  type Interval,
  type IntervalOptions,
  intervals,
  type Network,
  openDangers,
  planRelief,
  type QuestionId,
  type ReliefPlan,
  withoutOverruled,
} from '@stillnight/engine'

export interface Result {
  readonly answers: Answers
  readonly assessment: Assessment
  /** 90 % intervals, one for each condition. */
  readonly intervals: readonly Interval[]
  readonly combinations: Combinations
  /** The leading causes. */
  readonly explanations: readonly Explanation[]
  readonly plan: ReliefPlan
  /** Questions about danger without an answer. */
  readonly openDangers: readonly QuestionId[]
}

/** For the intervals: enough draws for a range that is said in tens of people, and the same ones every time. */
export const intervalOptions: IntervalOptions = { draws: 200, seed: 1 }
const causesExplained = 3

/** Assesses the answers in full, less what they overrule among themselves. */
export function resultOf(network: Network, said: Answers): Result {
  const answers = withoutOverruled(network, said)
  const assessment = assess(network, answers)
  const leading = assessment.causes.slice(0, causesExplained).map(({ condition }) => condition)
  return {
    answers,
    assessment,
    intervals: intervals(network, answers, intervalOptions),
    combinations: combinations(network, answers),
    explanations: explain(network, answers, leading),
    plan: planRelief(network, answers, assessment),
    openDangers: openDangers(network, answers),
  }
}
