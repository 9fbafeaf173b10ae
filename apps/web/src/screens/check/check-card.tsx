// Once a week, by day: the way to the weekly check.
import { ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { diary, diaryState } from '../../diary/diary.ts'
import { isBedtime } from '../../state/bedtime.ts'
import { now } from '../../state/clock.ts'
import { hrefOf } from '../../state/route.ts'
import { isCheckDue } from './due.ts'

export function CheckCard() {
  const { text } = screenWords.value
  if (isBedtime(now.value) || diaryState.value.is === 'opening' || !isCheckDue(diary.value, now.value))
    return null
  return (
    <Card>
      <h2>{text('tonight.check-title')}</h2>
      <p>{text('tonight.check-help')}</p>
      <ButtonLink href={hrefOf({ screen: 'check' })}>{text('tonight.check-go')}</ButtonLink>
    </Card>
  )
}
