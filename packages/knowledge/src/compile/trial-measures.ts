// How each measure can be tried, as a self-experiment reads it. Why it is so stays in the provenance.
import type { TrialMeasure } from '@stillnight/engine/trial'
import type { Knowledge } from './files.ts'

export function compileTrialMeasures({ selfExperiments }: Knowledge): readonly TrialMeasure[] {
  return selfExperiments.data.measures.map(({ measure, suitability, outcome, blocks }) => ({
    measure,
    suitability,
    blocks: blocks.map(({ nights, 'leave-out': leaveOut }) => ({ nights, leaveOut })),
    ...(outcome !== undefined && { outcome }),
  }))
}
