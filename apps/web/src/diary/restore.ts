// Carries out what a restore plan says, as one action that can be taken back.
import { remember } from './actions.ts'
import { type Beside, readBeside, restoreBeside } from './exchange/beside.ts'
import type { RestorePlan } from './exchange/restore-plan.ts'
import { acceptLoss, loss, submit } from './kept.ts'

const storage = (): Storage => localStorage

/** Whether all of it is on the disk, with what a backup holds beside the diary. What is not shows all the same. */
export async function restore(
  { mode, changes }: RestorePlan,
  beside: Beside,
  label: 'restored' | 'imported',
): Promise<boolean> {
  const before = readBeside(storage)
  const isBesideSaved = restoreBeside(storage, beside, label === 'imported' ? 'merge' : mode)
  remember({
    label,
    changes: changes.map(({ kind, id, base, mine }) => ({ kind, id, before: base, after: mine })),
    alsoUndo: () => void restoreBeside(storage, before, 'replace'),
  })
  const saved = await submit(changes)
  if (saved.ok && loss.value !== undefined) acceptLoss()
  return saved.ok && isBesideSaved
}
