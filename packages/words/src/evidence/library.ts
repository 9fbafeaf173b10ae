// The knowledge base with its words and where everything comes from: what every evidence page is written from.
import type { Base } from '@stillnight/engine'
import type { Origin, Provenance } from '@stillnight/knowledge/provenance'
import type { Words } from '../create-words.ts'
import type { EvidencePage, SourceLine } from './page.ts'

export interface Library {
  readonly base: Base
  readonly provenance: Provenance
  readonly words: Words
}

type Draft = Omit<EvidencePage, 'sources'> & {
  /** Keys of sources named outside the numbers. */
  readonly cites: readonly string[]
}

/** Completes a page with the sources that it names, in alphabetical order. */
export function withSources({ provenance }: Library, { cites, ...page }: Draft): EvidencePage {
  const fromNumbers = Object.values(page.numbers).flatMap((rows) => rows.flatMap(({ source }) => source))
  const keys = [...new Set([...cites, ...fromNumbers])].sort()
  return {
    ...page,
    sources: Object.fromEntries(
      keys.flatMap((key): [string, SourceLine][] => {
        const source = provenance.sources[key]
        return source ? [[key, source]] : []
      }),
    ),
  }
}

/** Basis, place, reason and note of one statement. */
export function originNotes(words: Words, origin: Origin): readonly string[] {
  const cited = origin.source.length > 0 ? ` (${origin.source.join(', ')})` : ''
  return [
    `${words.basis(origin.basis).label}${cited}`,
    ...[origin.place, origin.reason, origin.note].filter((text) => text !== undefined),
  ]
}
