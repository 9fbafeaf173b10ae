// In the morning, and all day: what is left to fill in of last night. Gone when nothing is.
import { minuteOfDay } from '@stillnight/engine/diary'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { diary, diaryState } from '../../diary/diary.ts'
import { stateOfLastNight } from '../../diary/tonight.ts'
import { now } from '../../state/clock.ts'
import { hrefOf } from '../../state/route.ts'
import { noPain } from './log.ts'

// By day only: a person awake at 3 a.m. is asked nothing.
const from = 5 * 60
const until = 20 * 60

export function LastNightCard() {
  const { text, plural } = screenWords.value
  const minute = minuteOfDay(now.value)
  if (minute < from || minute >= until || diaryState.value.is === 'opening') return null
  const state = stateOfLastNight(diary.value, now.value)
  const editor = hrefOf({ screen: 'night', of: state.night })
  if (state.is === 'unfinished') {
    return (
      <Card>
        <h2>{text('tonight.last-night')}</h2>
        <p>{plural('tonight.unfinished', state.attacks)}</p>
        <ButtonLink look="primary" href={editor}>
          {text('tonight.fill-in')}
        </ButtonLink>
      </Card>
    )
  }
  if (state.is !== 'not-logged' || diary.value.attacks.length + diary.value.nights.length === 0) return null
  return (
    <Card>
      <h2>{text('tonight.last-night')}</h2>
      <p>{text('tonight.how-was-it')}</p>
      <div class="actions">
        <ButtonLink href={editor}>{text('tonight.it-hurt')}</ButtonLink>
        <Button onClick={() => noPain(state.night)}>{text('tonight.no-pain-then')}</Button>
      </div>
    </Card>
  )
}
