// Where every number comes from, typed. Its own door, because it is large and read only on "why?".
import json from '../built/provenance.json' with { type: 'json' }
import type { Provenance } from './compile/provenance.ts'

export type {
  ConditionOrigin,
  EffectOrigin,
  NumberOrigin,
  Origin,
  Provenance,
  SignOrigin,
} from './compile/provenance.ts'

export const provenance: Provenance = json as unknown as Provenance
