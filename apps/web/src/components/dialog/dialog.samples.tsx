import { Button } from '../button/button.tsx'
import { type Samples, useHeld } from '../samples.ts'
import { Dialog } from './dialog.tsx'

export const samples: Samples = {
  'opened by a button': () => {
    const [isOpen, setOpen] = useHeld(false)
    return (
      <>
        <Button onClick={() => setOpen(true)}>Start again</Button>
        <Dialog title="Start again?" closeLabel="Close" isOpen={isOpen} onClose={() => setOpen(false)}>
          <p>This clears the answers that you gave.</p>
          <Button look="primary" onClick={() => setOpen(false)}>
            Yes, clear them
          </Button>
        </Dialog>
      </>
    )
  },
}
