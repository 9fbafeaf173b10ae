// Clears the answers, after asking once; what was cleared can be brought back.
import { useState } from 'preact/hooks'
import { Button } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { startOver } from '../../state/record.ts'

export interface StartOverProps {
  readonly onDone?: () => void
}

export function StartOver({ onDone }: StartOverProps) {
  const { text } = screenWords.value
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {text('start.start-over')}
      </Button>
    )
  }
  const clear = (): void => {
    setAsking(false)
    startOver()
    onDone?.()
  }
  return (
    <div class="actions" role="status">
      <p>{text('start.start-over-ask')}</p>
      <Button onClick={clear}>{text('start.start-over-yes')}</Button>
      <Button onClick={() => setAsking(false)}>{text('start.start-over-no')}</Button>
    </div>
  )
}
