// Deletes all that the app keeps of a person on this device. The files of the app itself stay: they hold nothing of
// the person, and without them the page would not open offline.
import { forgetActions } from './actions.ts'
import { deleteDatabase } from './database.ts'
import { clearBeside } from './exchange/beside.ts'
import { closeDiary, tellOthersOfDeletion } from './kept.ts'

/** @throws what the browser says when the database cannot be deleted. */
export async function deleteEverything(): Promise<void> {
  closeDiary()
  forgetActions()
  await deleteDatabase()
  clearBeside(() => localStorage)
  tellOthersOfDeletion()
}
