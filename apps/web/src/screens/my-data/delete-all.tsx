// Deletes everything, after asking once with what would be gone. It cannot be undone, and says so.
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { Dialog } from '../../components/dialog/dialog.tsx'
import { words } from '../../data/knowledge.ts'
import { deleteEverything } from '../../diary/delete-everything.ts'
import { entries } from '../../diary/kept.ts'
import { countsOf } from '../../diary/marker.ts'
import { countsText } from './counts.ts'
import { noteDeletion } from './deleted.tsx'

export function DeleteAll() {
  const { text } = words.value
  const [isAsking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const carryOut = async (): Promise<void> => {
    try {
      await deleteEverything()
      noteDeletion()
      // The app begins anew, with nothing in its memory either.
      location.reload()
    } catch (error) {
      console.error(error)
      setAsking(false)
      setFailed(true)
    }
  }
  return (
    <section class="stack">
      <h2>{text('my-data.delete')}</h2>
      <p>{text('my-data.delete-help')}</p>
      <div class="actions">
        <Button onClick={() => setAsking(true)}>{text('my-data.delete-all')}</Button>
      </div>
      {hasFailed && <p role="status">{text('my-data.delete-failed')}</p>}
      <Dialog
        title={text('my-data.delete-ask')}
        closeLabel={text('app.close')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <p>
          {entries.value.size === 0
            ? text('my-data.beside-what')
            : text('my-data.delete-what', { what: countsText(countsOf(entries.value)) })}
        </p>
        <p>{text('my-data.delete-for-good')}</p>
        <div class="actions">
          <Button look="primary" onClick={() => setAsking(false)}>
            {text('my-data.delete-no')}
          </Button>
          <Button onClick={() => void carryOut()}>{text('my-data.delete-yes')}</Button>
        </div>
      </Dialog>
    </section>
  )
}
