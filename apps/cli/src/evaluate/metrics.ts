// The figures for a set of outcomes, each with its 95 % interval.
import { bootstrap, type Measured } from './bootstrap.ts'
import type { Outcome } from './outcome.ts'
import { type Proportion, proportionOf } from './proportion.ts'
import { type Bin, brierScore, expectedCalibrationError, reliabilityTable } from './reliability.ts'

export interface Metrics {
  readonly cases: number
  /** Cases whose diagnosis the base names: the first three proportions count only these. */
  readonly listed: number
  readonly top1: Proportion
  readonly top3: Proportion
  /** The leading cause is the diagnosis, also there, or acceptable on these facts. */
  readonly acceptableTop1: Proportion
  readonly urgencyInRange: Proportion
  readonly underTriage: Proportion
  readonly overTriage: Proportion
  readonly emergencies: number
  readonly emergenciesCaught: Proportion
  /** Of the cases that are not on the list: `other` is the largest, or it is not enough to tell. */
  readonly other: Proportion
  /** The same of the cases that are on the list, where it is a pity. */
  readonly otherOnListed: Proportion
  /** Mean over the cases of the summed squared error over all named causes (Brier 1950). */
  readonly brier: Measured
  /** The same of the leading cause alone. */
  readonly brierLeading: Measured
  /** Expected calibration error of the leading cause. */
  readonly calibrationError: Measured
  /** Expected calibration error over all named causes. */
  readonly calibrationErrorAll: Measured
}

export interface Reliability {
  readonly leading: readonly Bin[]
  readonly all: readonly Bin[]
}

/** The figures for these outcomes. */
export function metricsOf(outcomes: readonly Outcome[]): Metrics {
  const listed = outcomes.filter(({ isListed }) => isListed)
  const unlisted = outcomes.filter(({ isListed }) => !isListed)
  const emergencies = outcomes.filter((outcome) => outcome.case.urgency === 'emergency')
  const saysOther = (outcome: Outcome): boolean => outcome.saysOther
  const leading = (within: readonly Outcome[]) => within.map(({ leadingPrediction }) => leadingPrediction)
  const all = (within: readonly Outcome[]) => within.flatMap(({ predictions }) => predictions)
  return {
    cases: outcomes.length,
    listed: listed.length,
    top1: proportionOf(listed, ({ rank }) => rank === 1),
    top3: proportionOf(listed, ({ rank }) => rank <= 3),
    acceptableTop1: proportionOf(listed, ({ isAcceptable }) => isAcceptable),
    urgencyInRange: proportionOf(outcomes, ({ isUnder, isOver }) => !isUnder && !isOver),
    underTriage: proportionOf(outcomes, ({ isUnder }) => isUnder),
    overTriage: proportionOf(outcomes, ({ isOver }) => isOver),
    emergencies: emergencies.length,
    emergenciesCaught: proportionOf(emergencies, ({ urgency }) => urgency === 'emergency'),
    other: proportionOf(unlisted, saysOther),
    otherOnListed: proportionOf(listed, saysOther),
    brier: bootstrap(listed, (within) => sumPerCase(within)),
    brierLeading: bootstrap(listed, (within) => brierScore(leading(within))),
    calibrationError: bootstrap(listed, (within) => expectedCalibrationError(leading(within))),
    calibrationErrorAll: bootstrap(listed, (within) => expectedCalibrationError(all(within))),
  }
}

/** Predicted beside observed, for the cases on the list. */
export function reliabilityOf(outcomes: readonly Outcome[]): Reliability {
  const listed = outcomes.filter(({ isListed }) => isListed)
  return {
    leading: reliabilityTable(listed.map(({ leadingPrediction }) => leadingPrediction)),
    all: reliabilityTable(listed.flatMap(({ predictions }) => predictions)),
  }
}

function sumPerCase(outcomes: readonly Outcome[]): number {
  const sums = outcomes.map(({ predictions }) => brierScore(predictions) * predictions.length)
  return sums.reduce((sum, one) => sum + one, 0) / outcomes.length
}
