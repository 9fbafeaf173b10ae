// A small note outside the database of what the database should hold, so that a loss is noticed at the next start,
// and of the last backup, so that the person knows what to look for.
import type { Entries, Kind } from './record.ts'

export const markerKey = 'stillnight.kept'

export type Counts = Readonly<Record<Kind, number>>

export interface Backup {
  /** Milliseconds since 1970 UTC. */
  readonly at: number
  readonly fileName: string
  /** The revision of the database that it holds. */
  readonly revision: number
}

/** What went missing; kept until the person knows of it or it is made good. */
export interface Loss {
  readonly had: Counts
  readonly has: Counts
}

export interface Marker {
  readonly revision: number
  readonly counts: Counts
  readonly backup?: Backup
  readonly loss?: Loss
}

const kinds: readonly Kind[] = ['attack', 'night', 'check', 'trial']

const areCounts = (value: unknown): value is Counts =>
  typeof value === 'object' &&
  value !== null &&
  kinds.every((kind) => typeof (value as Counts)[kind] === 'number')

export type MarkerStorage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

export function countsOf(entries: Entries): Counts {
  const counts = { attack: 0, night: 0, check: 0, trial: 0 }
  for (const { kind } of entries.values()) counts[kind] += 1
  return counts
}

/** What was noted; undefined where there is none, and for one that cannot be read: it only guards, it holds nothing. */
export function readMarker(storage: () => MarkerStorage): Marker | undefined {
  try {
    const { revision, counts, backup, loss } = JSON.parse(storage().getItem(markerKey) ?? '{}')
    if (typeof revision !== 'number' || !areCounts(counts)) return undefined
    return {
      revision,
      counts,
      ...(typeof backup?.at === 'number' && { backup }),
      ...(areCounts(loss?.had) && areCounts(loss?.has) && { loss }),
    }
  } catch {
    return undefined
  }
}

export function writeMarker(storage: () => MarkerStorage, marker: Marker): void {
  try {
    storage().setItem(markerKey, JSON.stringify(marker))
  } catch {
    // Storage is off: then a loss will not be noticed, and nothing else changes.
  }
}

/**
 * What went missing: the database is older than the note, or holds less than it did at the same revision.
 *
 * A note that is older than the database is no loss: the browser may have stopped between the two.
 */
export function lossSince(marker: Marker | undefined, revision: number, has: Counts): Loss | undefined {
  if (marker === undefined || marker.revision < revision) return undefined
  const had = marker.counts
  return kinds.some((kind) => has[kind] < had[kind]) ? { had, has } : undefined
}
