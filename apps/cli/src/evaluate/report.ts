// The figures of an evaluation as data: overall, in groups, and what the interview cost.
import { type Network, quantile } from '@stillnight/engine'
import type { CaseProblem } from '../cases/reference-case.ts'
import type { Evaluated, EvaluateOptions } from './evaluate.ts'
import { type Grouped, groupsOf } from './groups.ts'
import { type Metrics, metricsOf, type Reliability, reliabilityOf } from './metrics.ts'
import { type Miss, missesOf } from './misses.ts'

export interface InterviewFigures {
  readonly questionsMedian: number
  readonly questionsMax: number
  /** How many interviews ended for each reason. */
  readonly ended: Readonly<Record<string, number>>
  /** The same people, all their answers given at once. */
  readonly atOnce: Metrics
  /** Those that no emergency ended, at their end and with all answers at once: what fewer questions cost. */
  readonly ranToEnd: { readonly end: Metrics; readonly atOnce: Metrics }
  /** People drawn anew, because the first had a warning sign beyond the range of the case. */
  readonly redrawn: number
  /** The first people drawn, all their answers given at once. */
  readonly firstDraws: Metrics
}

export interface Report extends Metrics, Grouped {
  readonly questionsMedian: number | null
  readonly questionsMax: number | null
  readonly interview: InterviewFigures | null
  readonly reliability: Reliability
  readonly misses: readonly Miss[]
}

export interface FullReport extends Report {
  readonly options: EvaluateOptions
  readonly base: string
  /** What each file says of where its cases come from; null where it says nothing. */
  readonly origins: readonly { readonly file: string; readonly about: string | null }[]
  /** Each file alone, when there are several. */
  readonly files: readonly ({ readonly file: string } & Report)[]
  readonly issues: readonly ({ readonly file: string } & CaseProblem)[]
}

/** Everything there is to say of these cases. */
export function reportOf(network: Network, evaluated: readonly Evaluated[]): Report {
  const outcomes = evaluated.map(({ outcome }) => outcome)
  const interview = interviewFigures(evaluated)
  return {
    ...metricsOf(outcomes),
    questionsMedian: interview?.questionsMedian ?? null,
    questionsMax: interview?.questionsMax ?? null,
    interview,
    ...groupsOf(network, outcomes),
    reliability: reliabilityOf(outcomes),
    misses: missesOf(outcomes),
  }
}

function interviewFigures(evaluated: readonly Evaluated[]): InterviewFigures | null {
  const interviews = evaluated.flatMap(({ interview }) => interview ?? [])
  if (interviews.length === 0) return null
  const questions = Float64Array.from(interviews, (interview) => interview.questions).sort()
  const toEnd = evaluated.filter(({ interview }) => interview && interview.ended !== 'emergency')
  const ended = Map.groupBy(interviews, (interview) => interview.ended)
  return {
    questionsMedian: quantile(questions, 0.5),
    questionsMax: questions.at(-1)!,
    ended: Object.fromEntries([...ended].map(([reason, within]) => [reason, within.length])),
    atOnce: metricsOf(interviews.map(({ atOnce }) => atOnce)),
    ranToEnd: {
      end: metricsOf(toEnd.map(({ outcome }) => outcome)),
      atOnce: metricsOf(toEnd.flatMap(({ interview }) => interview?.atOnce ?? [])),
    },
    redrawn: interviews.filter(({ isRedrawn }) => isRedrawn).length,
    firstDraws: metricsOf(interviews.map(({ firstDraw }) => firstDraw)),
  }
}
