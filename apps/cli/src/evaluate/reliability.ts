// Whether seven in ten means seven in ten: predicted probabilities beside what turned out to be true.
import { type Proportion, proportionOf } from './proportion.ts'

/** One probability that was given, and whether the thing was there. */
export interface Prediction {
  readonly probability: number
  readonly isTrue: boolean
}

/** The predictions between two probabilities; `to` belongs to the next bin, but for the last. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean probability given. */
  readonly predicted: number
  readonly observed: Proportion
}

const binCount = 10

/** Ten bins of equal width; empty ones are left out. */
export function reliabilityTable(predictions: readonly Prediction[]): readonly Bin[] {
  return byBin(predictions).flatMap((within, index) =>
    within.length === 0
      ? []
      : [
          {
            from: index / binCount,
            to: (index + 1) / binCount,
            count: within.length,
            predicted: mean(within.map(({ probability }) => probability)),
            observed: proportionOf(within, ({ isTrue }) => isTrue),
          },
        ],
  )
}

/** Mean distance of what was predicted from what came, weighted by bin (Naeini 2015). 0 is perfect. */
export function expectedCalibrationError(predictions: readonly Prediction[]): number {
  if (predictions.length === 0) return 0
  const gaps = byBin(predictions).map((within) =>
    Math.abs(within.reduce((gap, { probability, isTrue }) => gap + probability - Number(isTrue), 0)),
  )
  return gaps.reduce((sum, gap) => sum + gap, 0) / predictions.length
}

/** Mean squared distance of the probability from the truth (Brier 1950). 0 is perfect, a coin scores 0.25. */
export function brierScore(predictions: readonly Prediction[]): number {
  return mean(predictions.map(({ probability, isTrue }) => (probability - Number(isTrue)) ** 2))
}

function byBin(predictions: readonly Prediction[]): Prediction[][] {
  const bins: Prediction[][] = Array.from({ length: binCount }, () => [])
  for (const prediction of predictions) {
    bins[Math.min(Math.floor(prediction.probability * binCount), binCount - 1)]!.push(prediction)
  }
  return bins
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
