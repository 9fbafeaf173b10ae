// How many of each kind, in words: "12 attacks and 3 entries for a whole night". A night with attacks alone has no entry
// of its own: how many nights were logged is another number.

import { words } from '../../data/knowledge.ts'
import type { Counts } from '../../diary/marker.ts'

const kinds = ['attack', 'night', 'check', 'trial'] as const

/** Only what there is; "nothing" when there is nothing. */
export function countsText(counts: Counts): string {
  const { text, plural, list } = words.value
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => plural(`my-data.${kind}`, counts[kind]))
  return parts.length === 0 ? text('my-data.nothing') : list(parts)
}
