/** A plain experiment for the tests: stretching before bed, twelve weeks, every night compared. */

import type { Trial, TrialDesign, TrialMeasure } from '../trial/trial.ts'

export const plainDesign: TrialDesign = { order: 'pairs', blocks: 12, blockNights: 7, leaveOut: 0 }

export const plainTrial: Trial = {
  measure: 'stretch',
  outcome: 'events',
  smallestChange: 2,
  design: plainDesign,
  firstNight: '2026-03-01',
  seed: 1,
}

export const stretch: TrialMeasure = {
  measure: 'stretch',
  suitability: 'yes',
  blocks: [{ nights: 7, leaveOut: 0 }],
  outcome: 'events',
}
