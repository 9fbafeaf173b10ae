// The age band whose shares count for a person.
import type { AgeBand, Answers } from '@stillnight/engine'

/** The band of this age; none when the age is not known. Bands are in order, each below its limit. */
export function ageBandOf(bands: readonly AgeBand[], age: Answers[string] | undefined): string | undefined {
  return typeof age === 'number' ? bands.find(({ below }) => age < below)?.id : undefined
}
