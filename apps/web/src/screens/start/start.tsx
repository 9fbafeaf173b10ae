// The first screen: what this is, what it is not, and one button.
import './start.css'
import { ButtonLink } from '../../components/button/button.tsx'
import { HelpLine } from '../../components/help-line/help-line.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { record } from '../../state/interview.ts'
import { isEmpty } from '../../state/interview-record.ts'
import { hrefOf } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { StartOver } from './start-over.tsx'

export function Start() {
  const { text, plural } = words.value
  const isNew = isEmpty(record.value)
  const why = hrefOf({ screen: 'why' })
  return (
    <div class="screen start">
      <div class="stack">
        <ScreenHeading look="display">{text('start.welcome')}</ScreenHeading>
        <p class="lead">{text('app.tagline')}</p>
        <ol class="start-steps plain-list">
          {['start.step-danger', 'start.step-questions', 'start.step-result'].map((step, index) => (
            <li key={step}>
              <span class="start-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{text(step)}</span>
            </li>
          ))}
        </ol>
      </div>
      <div class="actions">
        {isNew ? (
          <ButtonLink look="primary" href={why}>
            {text('start.begin')}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink look="primary" href={why}>
              {text('start.go-on')}
            </ButtonLink>
            <p class="quiet small start-count">{plural('start.go-on-help', record.value.asked.length)}</p>
            <ButtonLink href={hrefOf({ screen: 'result' })}>{text('start.last-result')}</ButtonLink>
            <StartOver />
          </>
        )}
        <HelpLine text={text('app.always')} href={hrefOf({ screen: 'help' })} />
        <p class="start-privacy quiet small">
          <Icon name="lock" />
          <span>{text('app.privacy')}</span>
        </p>
      </div>
    </div>
  )
}
