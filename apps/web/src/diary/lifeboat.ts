// Where a change waits until the database has it, which may be never on this page: the page is closed, the device is
// full, the database does not open. It is taken in the next time the database opens. One place for each tab, so that two
// tabs never overwrite each other.
import type { Change } from './merge.ts'
import { isKind, readEntry } from './record.ts'

const prefix = 'stillnight.unsaved.'

export type LifeboatStorage = Pick<
  globalThis.Storage,
  'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'
>

/** Puts the changes of a tab there, in place of what it put before. False when there is no room either. */
export function putInLifeboat(
  storage: () => LifeboatStorage,
  tab: string,
  changes: readonly Change[],
): boolean {
  try {
    if (changes.length === 0) storage().removeItem(prefix + tab)
    else storage().setItem(prefix + tab, JSON.stringify(changes))
    return true
  } catch {
    return false
  }
}

function readChange(value: unknown): Change | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, id, base, mine, isUndo } = value as Readonly<Record<string, unknown>>
  if (!isKind(kind) || typeof id !== 'string') return undefined
  const change = {
    kind,
    id,
    base: readEntry(base),
    mine: readEntry(mine),
    ...(isUndo === true && { isUndo }),
  }
  // A removal has no `mine`; one that was damaged must not become a removal.
  return mine !== undefined && change.mine === undefined ? undefined : change
}

function readChanges(text: string): readonly Change[] {
  try {
    const waiting: unknown = JSON.parse(text)
    return Array.isArray(waiting) ? waiting.flatMap((each) => readChange(each) ?? []) : []
  } catch {
    // Damaged: what waits in the other places is taken in all the same.
    return []
  }
}

export interface Rescued {
  /** What stood in each place where something waited. */
  readonly places: ReadonlyMap<string, string>
  readonly changes: readonly Change[]
}

/** What waits there of other tabs, most of them closed by now; this tab knows its own. */
export function lookIntoLifeboat(
  storage: () => LifeboatStorage,
  { except }: { readonly except: string },
): Rescued {
  const places = new Map<string, string>()
  try {
    const kept = storage()
    for (let index = 0; index < kept.length; index += 1) {
      const place = kept.key(index)
      if (place?.startsWith(prefix) && place !== prefix + except) places.set(place, kept.getItem(place) ?? '')
    }
  } catch {
    // Storage is off: nothing waits there.
  }
  return { places, changes: [...places.values()].flatMap(readChanges) }
}

/** Empties these places once they were taken in; not one where a tab that is still open has put more meanwhile. */
export function emptyLifeboat(storage: () => LifeboatStorage, places: Rescued['places']): void {
  try {
    const kept = storage()
    for (const [place, text] of places) if (kept.getItem(place) === text) kept.removeItem(place)
  } catch {
    // Storage is off: there is nothing to empty.
  }
}
