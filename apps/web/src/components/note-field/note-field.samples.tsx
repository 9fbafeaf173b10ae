import { type Samples, useHeld } from '../samples.ts'
import { NoteField } from './note-field.tsx'

export const samples: Samples = {
  empty: () => {
    const [note, setNote] = useHeld<string | undefined>(undefined)
    return <NoteField label="Your own note" help="Only you see this." value={note} onChange={setNote} />
  },
  filled: () => {
    const [note, setNote] = useHeld<string | undefined>('New shoes.')
    return <NoteField label="A note with text" help="Only you see this." value={note} onChange={setNote} />
  },
}
