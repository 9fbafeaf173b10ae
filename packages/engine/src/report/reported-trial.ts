/** A self-experiment with its verdict, as the report tells it. */

import type { TrialResult } from '../trial/result.ts'
import type { Trial } from '../trial/trial.ts'
import type { ReportedTrial } from './report.ts'

/**
 * What the report holds of an experiment that came to a verdict: what was tried, what came out, and how sure that is.
 * The nights are those that were compared.
 *
 * @example
 * const design = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }
 * const trial = { measure: 'stretch', outcome: 'events', smallestChange: 2, design, firstNight: '2026-03-01', seed: 1 }
 * const interval = { low: 1, high: 3, confidence: 0.9 }
 * const figures = { measure: { nights: 42 }, usual: { nights: 40 }, benefit: 2, interval }
 * reportedTrial(trial, { verdict: 'helps', figures }).nights // => 82
 */
export function reportedTrial(
  { measure, outcome, smallestChange }: Trial,
  { verdict, figures }: Extract<TrialResult, { kind: 'verdict' }>,
): ReportedTrial {
  const { benefit, interval } = figures
  const nights = figures.measure.nights + figures.usual.nights
  return { measure, outcome, verdict, benefit, interval, smallestChange, nights }
}
