// Carries out what a restore plan says, as one action that can be taken back.
import { remember } from './actions.ts'
import { type Beside, readBeside, restoreBeside } from './exchange/beside.ts'
import { planRestore, type RestorePlan } from './exchange/restore-plan.ts'
import { acceptLoss, entries, lastBackup, loss, noteBackup, revision, submit } from './kept.ts'
import type { Entries } from './record.ts'

const storage = (): Storage => localStorage

/** The file that is brought in. */
export interface RestoredFile {
  readonly name: string
  /** When it was made as a backup; not there for any other file. Milliseconds since 1970 UTC. */
  readonly made?: number
  readonly entries: Entries
}

/** No save has this number: what is here is not what the file holds. */
const noRevision = -1

/** Whether all of it is on the disk, with what a backup holds beside the diary. What is not shows all the same. */
export async function restore(
  { mode, changes }: RestorePlan,
  beside: Beside,
  file: RestoredFile,
): Promise<boolean> {
  const label = file.made === undefined ? 'imported' : 'restored'
  const before = readBeside(storage)
  const isBesideSaved = restoreBeside(storage, beside, label === 'imported' ? 'merge' : mode)
  remember({
    label,
    changes: changes.map(({ kind, id, base, mine }) => ({ kind, id, before: base, after: mine })),
    alsoUndo: () => void restoreBeside(storage, before, 'replace'),
  })
  const saved = await submit(changes)
  if (saved.ok && loss.value !== undefined) acceptLoss()
  if (saved.ok) noteRestored(file)
  return saved.ok && isBesideSaved
}

/** A backup that was brought in is a backup that the person has. */
function noteRestored({ name, made, entries: held }: RestoredFile): void {
  if (made === undefined || made <= (lastBackup.value?.at ?? 0)) return
  const isWhole = planRestore(entries.value, held, 'replace').changes.length === 0
  noteBackup({ at: made, fileName: name, revision: isWhole ? revision.value : noRevision })
}
