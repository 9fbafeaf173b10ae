// One entry of the knowledge base laid open: what it says, its numbers, and where each comes from.

/** A number with its range, its basis and its sources. */
export interface NumberRow {
  /** What the number is of: a finding, a condition, an age band. */
  readonly of: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly basis: string
  readonly source: readonly string[]
  readonly place?: string
  readonly note?: string
  readonly reason?: string
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

export interface SourceLine {
  readonly title: string
  readonly authors?: string
  readonly year?: number
  readonly journal?: string
  readonly doi?: string
  readonly url?: string
  /** Whether somebody looked at it, or it is named from memory. */
  readonly seen: boolean
}
