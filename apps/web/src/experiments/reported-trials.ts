// What the page for the doctor says of the experiments that came to an end. Pure.
import type { ReportedTrial } from '@stillnight/engine/report'
import type { Experiment } from './experiment.ts'

/** Those with a verdict, in the order given. */
export function reportedTrials(ended: readonly Experiment[]): readonly ReportedTrial[] {
  return ended.flatMap(({ file, result }) => {
    if (result?.kind !== 'verdict') return []
    const { measure, outcome, smallestChange } = file.trial
    const { benefit, interval, measure: withIt, usual } = result.figures
    const nights = withIt.nights + usual.nights
    return [{ measure, outcome, verdict: result.verdict, benefit, interval, smallestChange, nights }]
  })
}
