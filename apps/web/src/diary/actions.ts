// What was done here and can be taken back, the latest last.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Landed } from './database.ts'
import type { Change } from './merge.ts'
import { type EntryKey, type Kind, keyOf } from './record.ts'

export type ActionLabel = `${Kind}-${'added' | 'changed' | 'removed'}` | 'restored' | 'imported'

export interface Action {
  readonly label: ActionLabel
  readonly changes: readonly Landed[]
  /** Takes back what was done outside the database. */
  readonly alsoUndo?: () => void
}

const mostKept = 100

const done = signal<readonly Action[]>([])

/** The last thing done here, for as long as it can be taken back. */
export const lastAction: ReadonlySignal<Action | undefined> = computed(() => done.value.at(-1))

export function remember(action: Action): void {
  done.value = [...done.value, action].slice(-mostKept)
}

/** Takes the last action off the list. */
export function takeLast(): Action | undefined {
  const last = done.value.at(-1)
  done.value = done.value.slice(0, -1)
  return last
}

export function forgetActions(): void {
  done.value = []
}

/** Corrects what the screen showed to what the database really held, once it is known. */
export function settleActions(changes: ReadonlyMap<EntryKey, Change>, landed: readonly Landed[]): void {
  const byKey = new Map(landed.map((each) => [keyOf(each), each] as const))
  const settle = (seen: Landed): Landed => {
    const change = changes.get(keyOf(seen))
    const real = byKey.get(keyOf(seen))
    if (change === undefined || real === undefined) return seen
    return {
      ...seen,
      before: seen.before === change.base ? real.before : seen.before,
      after: seen.after === change.mine ? real.after : seen.after,
    }
  }
  done.value = done.value.map((action) => ({ ...action, changes: action.changes.map(settle) }))
}

/** The changes that take an action back. */
export const reversed = ({ changes }: Action, now: number): readonly Change[] =>
  changes.map(({ kind, id, before, after }) => ({
    kind,
    id,
    base: after,
    mine: before === undefined ? undefined : { ...before, changed: now },
    isUndo: true,
  }))
