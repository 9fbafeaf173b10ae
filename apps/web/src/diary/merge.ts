// What becomes of a record that two tabs, or a tab and a backup, changed at the same time. Pure.
import { type Entry, type EntryKey, type Kind, keyOf } from './record.ts'

/** What one tab wants of one record: from what it saw (`base`) to what it should be (`mine`). */
export interface Change {
  readonly kind: Kind
  readonly id: string
  /** Undefined when the tab saw none. */
  readonly base: Entry | undefined
  /** Undefined to remove it. */
  readonly mine: Entry | undefined
  /** A removal that takes back an addition spares what someone else changed since. */
  readonly isUndo?: boolean
}

type Fields = Readonly<Record<string, unknown>>

// The plan of an experiment hangs together, so two versions of it are never mixed.
const isMergedByField: Readonly<Record<Kind, boolean>> = {
  attack: true,
  night: true,
  check: true,
  trial: false,
}

/** Whether two values of plain data are the same, whatever the order of their fields. */
export function isSame(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return false
  if (Array.isArray(first) !== Array.isArray(second)) return false
  const names = Object.keys(first)
  return (
    names.length === Object.keys(second).length &&
    names.every(
      (name) => Object.hasOwn(second, name) && isSame((first as Fields)[name], (second as Fields)[name]),
    )
  )
}

/** The stored fields, with those put in place that changed from `base` to `mine`; of one field the later save wins. */
function mergedFields(base: Fields, mine: Fields, stored: Fields): Fields {
  const merged: Record<string, unknown> = { ...stored }
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    const had = Object.hasOwn(base, name)
    const has = Object.hasOwn(mine, name)
    if (had === has && isSame(base[name], mine[name])) continue
    if (has) merged[name] = mine[name]
    else delete merged[name]
  }
  return merged
}

/**
 * What should stand in the database after a change, given what stands there now; undefined for nothing.
 *
 * Changes to different fields of one record are both kept. An edit brings back a record that another tab removed.
 */
export function mergeEntry(
  { kind, base, mine, isUndo }: Change,
  stored: Entry | undefined,
): Entry | undefined {
  if (mine === undefined) {
    return isUndo && stored !== undefined && !isSame(stored.value, base?.value) ? stored : undefined
  }
  if (stored === undefined || !isMergedByField[kind]) return mine
  const value = mergedFields(
    (base?.value ?? {}) as Fields,
    mine.value as unknown as Fields,
    stored.value as unknown as Fields,
  )
  return { ...mine, value: value as unknown as Entry['value'] }
}

/**
 * One change for each record, of changes of which each was made without the others, as by tabs that could not save:
 * the later one on top, and an edit on top of a removal.
 */
export function mergeChanges(changes: readonly Change[]): ReadonlyMap<EntryKey, Change> {
  const merged = new Map<EntryKey, Change>()
  for (const change of changes.toSorted((one, other) => timeOf(one) - timeOf(other))) {
    const key = keyOf(change)
    const earlier = merged.get(key)
    merged.set(
      key,
      earlier === undefined
        ? change
        : { ...change, base: earlier.base, mine: mergeEntry(change, earlier.mine) },
    )
  }
  return merged
}

/** When it was made; of a removal nobody knows. */
const timeOf = ({ mine }: Change): number => mine?.changed ?? 0
