// How each measure can be tried block by block. Its own door, because only self-experiments read it.
import type { TrialMeasure } from '@stillnight/engine/trial'
import json from '../built/trial-measures.json' with { type: 'json' }

export const trialMeasures: readonly TrialMeasure[] = json as unknown as readonly TrialMeasure[]
