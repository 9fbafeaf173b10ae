// What the last check said, with the way to take it back: a wrong tap there may have raised an alarm.
import { nightOf, type WeeklyCheck } from '@stillnight/engine/diary'
import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { words } from '../../data/knowledge.ts'
import { diary, removeCheck } from '../../diary/diary.ts'
import { nightText } from '../../state/date-text.ts'
import { TakenAway } from '../shell/taken-away.tsx'
import { weeklyFindings } from './weekly-findings.ts'

export function LastCheck() {
  const last = diary.value.checks.at(-1)
  return (
    <>
      <TakenAway after="check-removed" said={words.value.text('check.taken-back')} />
      {last !== undefined && <Said key={last.id} check={last} />}
    </>
  )
}

function Said({ check }: { readonly check: WeeklyCheck }) {
  const { text } = words.value
  const found = weeklyFindings.filter((finding) => check.answers[finding] === 'present')
  const isUnknown = weeklyFindings.every((finding) => check.answers[finding] !== 'absent')
  return (
    <Card>
      <h2>{text('check.last', { night: nightText(nightOf(check.at)) })}</h2>
      {found.length > 0 && (
        <>
          <ul>
            {found.map((finding) => (
              <li key={finding}>{text(`check.${finding}`)}</li>
            ))}
          </ul>
          <p class="quiet small">{text('check.last-help')}</p>
        </>
      )}
      {found.length === 0 && <p>{text(isUnknown ? 'check.last-unknown' : 'check.last-nothing')}</p>}
      <Button onClick={() => void removeCheck(check.id)}>{text('check.take-back')}</Button>
    </Card>
  )
}
