// One entry of the knowledge base laid open: what it says, its numbers, and where each comes from.

import type { NumberOrigin, Provenance } from '@stillnight/knowledge/provenance'

/** A number with its range, its basis and its sources. */
export interface NumberRow extends NumberOrigin {
  /** What the number is of: a finding, a condition, an age band. */
  readonly of: string
}

export type EntryKind = 'condition' | 'finding' | 'warning-sign' | 'measure' | 'safety-rule'

export interface EvidencePage {
  readonly id: string
  readonly kind: EntryKind
  /** What it is called, or its sentence. */
  readonly title: string
  /** The plain facts, each under its name. */
  readonly facts: Readonly<Record<string, string>>
  /** Numbers under the name of what they are. */
  readonly numbers: Readonly<Record<string, readonly NumberRow[]>>
  /** Sentences under the name of what they are. */
  readonly notes: Readonly<Record<string, readonly string[]>>
  /** The sources named above, by key. */
  readonly sources: Readonly<Record<string, SourceLine>>
}

/** A source of the bibliography; `seen` says whether somebody looked at it, or it is named from memory. */
export type SourceLine = Provenance['sources'][string]
