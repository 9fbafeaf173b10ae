// Says what was just taken away, with the way to bring it back.
import { Button } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { type ActionLabel, lastAction, undo } from '../../diary/diary.ts'
import './taken-away.css'

export interface TakenAwayProps {
  /** Shows for as long as this was the last thing done. */
  readonly after: ActionLabel
  readonly said: string
}

export function TakenAway({ after, said }: TakenAwayProps) {
  if (lastAction.value?.label !== after) return null
  return (
    <div class="taken-away" role="status">
      <p>{said}</p>
      <Button onClick={() => void undo()}>
        <Icon name="undo" />
        {words.value.text('night.undo')}
      </Button>
    </div>
  )
}
