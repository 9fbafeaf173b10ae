// What a file would change on this device, worked out before anything is changed. Pure.
import { type Change, isSame } from '../merge.ts'
import { type Entries, type Entry, type EntryKey, keyOf, type Value } from '../record.ts'

/** `merge` adds to what is here, and of two versions the one changed last stays; `replace` makes it as in the file. */
export type RestoreMode = 'merge' | 'replace'

export interface RestorePlan {
  readonly mode: RestoreMode
  readonly added: readonly Entry[]
  /** As they will be. */
  readonly changed: readonly Entry[]
  /** As they are. */
  readonly removed: readonly Entry[]
  /** How many stay as they are. */
  readonly same: number
  readonly changes: readonly Change[]
}

/**
 * The entries of a spreadsheet, each with the fields of which it does not speak as they are here: a column that someone
 * took out, or a cell that a program spoiled, deletes nothing. A cell that was emptied does.
 */
export function filledFromHere(
  here: Entries,
  file: Entries,
  emptied: ReadonlyMap<EntryKey, readonly string[]>,
): Entries {
  const filled = new Map<EntryKey, Entry>()
  for (const [key, theirs] of file) {
    const gone = new Set(emptied.get(key))
    const ours = Object.entries(here.get(key)?.value ?? {}).filter(([field]) => !gone.has(field))
    filled.set(key, { ...theirs, value: { ...Object.fromEntries(ours), ...theirs.value } as Value })
  }
  return filled
}

export function planRestore(here: Entries, file: Entries, mode: RestoreMode): RestorePlan {
  const added: Entry[] = []
  const changed: Entry[] = []
  for (const [key, theirs] of file) {
    const ours = here.get(key)
    if (ours === undefined) added.push(theirs)
    else if (!isSame(ours.value, theirs.value) && (mode === 'replace' || theirs.changed > ours.changed)) {
      changed.push(theirs)
    }
  }
  const removed =
    mode === 'replace' ? [...here].filter(([key]) => !file.has(key)).map(([, ours]) => ours) : []
  const toBe = [...added, ...changed]
  const changes = [
    ...toBe.map((mine) => ({ kind: mine.kind, id: mine.id, base: here.get(keyOf(mine)), mine })),
    ...removed.map((base) => ({ kind: base.kind, id: base.id, base, mine: undefined })),
  ]
  return { mode, added, changed, removed, same: here.size - changed.length - removed.length, changes }
}
