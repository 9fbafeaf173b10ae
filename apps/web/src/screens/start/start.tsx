// The first screen: what this is, what it is not, and one button.
import './start.css'
import { ButtonLink } from '../../components/button/button.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { lastAction, unsaved } from '../../diary/diary.ts'
import { isEmpty } from '../../state/interview-record.ts'
import { record } from '../../state/record.ts'
import { hrefOf } from '../../state/route.ts'
import { storedCount } from '../../state/stored-record.ts'
import { CheckCard } from '../check/check-card.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { LastNightCard } from '../tonight/last-night-card.tsx'
import { TourCard } from '../tour/tour-card.tsx'
import { StartOver } from './start-over.tsx'

export function Start() {
  const { text, plural } = screenWords.value
  const count = record.value.asked.length || storedCount(() => localStorage)
  const why = hrefOf({ screen: 'why' })
  return (
    <div class="screen start">
      <div class="stack">
        <ScreenHeading look="display">{text('start.welcome')}</ScreenHeading>
        <ol class="start-steps plain-list">
          {(['start.step-danger', 'start.step-questions', 'start.step-result'] as const).map(
            (step, index) => (
              <li key={step}>
                <span class="start-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span>{text(step)}</span>
              </li>
            ),
          )}
        </ol>
      </div>
      <CheckSaved />
      <div class="actions">
        {count === 0 ? (
          <ButtonLink look="primary" href={why}>
            {text('start.begin')}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink look="primary" href={why}>
              {text('start.go-on')}
            </ButtonLink>
            <p class="quiet small start-count">{plural('start.go-on-help', count)}</p>
            <ButtonLink href={hrefOf({ screen: 'result' })}>{text('start.last-result')}</ButtonLink>
            {!isEmpty(record.value) && <StartOver />}
          </>
        )}
        <p class="start-privacy quiet small">
          <Icon name="lock" />
          <span>{text('app.privacy')}</span>
        </p>
      </div>
      <LastNightCard />
      <CheckCard />
      <TourCard />
    </div>
  )
}

/** That the weekly check is saved, when it was the last thing done. */
function CheckSaved() {
  if (lastAction.value?.label !== 'check-added') return null
  return (
    <p role="status">
      {screenWords.value.text(unsaved.value === undefined ? 'start.check-saved' : 'tonight.not-saved')}
    </p>
  )
}
