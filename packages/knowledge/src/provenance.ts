// Where every number comes from, typed. Its own door, because it is large and only read when someone asks "why?".
import json from '../built/provenance.json' with { type: 'json' }
import type { Provenance } from './compile/provenance.ts'

export type { NumberOrigin, Origin, Provenance } from './compile/provenance.ts'

/** The basis, source and place of everything in the base, by stable name. */
export const provenance: Provenance = json as unknown as Provenance
