// The rows of a list that are ticked, kept until they are sent off.
import { useDraft } from './draft.ts'

/**
 * The ticked ones among these rows, how to tick one, which may untick others, and how to forget it; `begin` are those that
 * were answered before.
 */
export function usePickedDraft<Row extends string>(
  form: string,
  rows: readonly Row[],
  begin: readonly Row[] = [],
): readonly [ReadonlySet<Row>, (row: Row, isPicked: boolean, unticked?: readonly Row[]) => void, () => void] {
  const read = (kept: unknown): readonly Row[] | undefined =>
    Array.isArray(kept) ? rows.filter((row) => kept.includes(row)) : undefined
  const [picked, set, forget] = useDraft<readonly Row[]>(form, read, () => begin)
  const toggle = (row: Row, isPicked: boolean, unticked: readonly Row[] = []): void => {
    const others = picked.filter((each) => each !== row && !unticked.includes(each))
    set(isPicked ? [...others, row] : others)
  }
  return [new Set(picked), toggle, forget]
}
