// Plays experiments and compares orders of the blocks away from the screen, step by step, so that progress shows.
import {
  type AnalysisOptions,
  analyzeSteps,
  type FactorNights,
  type Forecast,
  findableChangeSteps,
  findPatterns,
  type NightSeries,
  type NightsNeeded,
  nightsNeededSteps,
  type Patterns,
  type TrialFile,
  type TrialLog,
  type TrialResult,
} from '@stillnight/engine/trial'

export type Request =
  | { readonly ask: 'nights-needed'; readonly forecast: Forecast }
  | {
      readonly ask: 'analysis'
      readonly file: TrialFile
      readonly log: TrialLog
      readonly options: AnalysisOptions
    }
  | {
      readonly ask: 'patterns'
      readonly outcome: NightSeries
      readonly factors: readonly FactorNights[]
    }

export interface Forecasted {
  readonly needed: NightsNeeded
  /** When it would take too long: the smallest change that a bearable experiment can find. */
  readonly findable?: number
}

export interface Answers {
  readonly 'nights-needed': Forecasted
  readonly analysis: TrialResult
  readonly patterns: Patterns
}

export type Reply =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'done'; readonly answer: Answers[Request['ask']] }

type Steps = Generator<number, Answers[Request['ask']], void>

function stepsOf(request: Request): Steps {
  switch (request.ask) {
    case 'nights-needed':
      return forecastSteps(request.forecast)
    case 'analysis':
      return analyzeSteps(request.file, request.log, request.options)
    case 'patterns':
      return patternSteps(request.outcome, request.factors)
  }
}

function* forecastSteps(forecast: Forecast): Generator<number, Forecasted, void> {
  const needed = yield* nightsNeededSteps(forecast)
  if (needed.kind !== 'too-long') return { needed }
  const findable = yield* findableChangeSteps(forecast)
  return { needed, ...(findable !== undefined && { findable }) }
}

/** One step: it takes a moment even for a year and many factors. */
function* patternSteps(
  outcome: NightSeries,
  factors: readonly FactorNights[],
): Generator<number, Patterns, void> {
  yield 0
  return findPatterns(outcome, factors)
}

/** A message for each step would take longer than the step. */
const millisecondsBetween = 50

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const send = (reply: Reply): void => postMessage(reply)
  const steps = stepsOf(data)
  let last = 0
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - last > millisecondsBetween) {
      last = performance.now()
      send({ is: 'progress', share: step.value })
    }
    step = steps.next()
  }
  send({ is: 'done', answer: step.value })
})
