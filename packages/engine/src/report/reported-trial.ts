/** A self-experiment with its verdict, as the report tells it. */

import type { TrialResult } from '../trial/result.ts'
import type { Trial } from '../trial/trial.ts'
import type { ReportedTrial } from './report.ts'

/**
 * What the report holds of an experiment that came to a verdict: what was tried, what came out, and how sure that is.
 * The nights are those that were compared.
 */
export function reportedTrial(
  { measure, outcome, smallestChange }: Trial,
  { verdict, figures }: Extract<TrialResult, { kind: 'verdict' }>,
): ReportedTrial {
  const { benefit, interval } = figures
  const nights = figures.measure.nights + figures.usual.nights
  return { measure, outcome, verdict, benefit, interval, smallestChange, nights }
}
