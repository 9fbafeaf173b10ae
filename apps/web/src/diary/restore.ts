// Carries out what a restore plan says, as one action that can be taken back.
import { remember } from './actions.ts'
import { type Beside, readBeside, restoreBeside } from './exchange/beside.ts'
import type { RestorePlan } from './exchange/restore-plan.ts'
import { acceptLoss, loss, submit } from './kept.ts'
import type { Saved } from './saving.ts'

const storage = (): Storage => localStorage

export async function restore(
  { mode, changes }: RestorePlan,
  beside: Beside,
  label: 'restored' | 'imported',
): Promise<Saved> {
  const before = readBeside(storage)
  restoreBeside(storage, beside, label === 'imported' ? 'merge' : mode)
  remember({
    label,
    changes: changes.map(({ kind, id, base, mine }) => ({ kind, id, before: base, after: mine })),
    alsoUndo: () => restoreBeside(storage, before, 'replace'),
  })
  const saved = await submit(changes)
  if (saved.ok && loss.value !== undefined) acceptLoss()
  return saved
}
