// An address that is no screen.
import { ButtonLink } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { hrefOf } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export function NotFound() {
  const { text } = screenWords.value
  return (
    <div class="screen">
      <ScreenHeading>{text('errors.not-found')}</ScreenHeading>
      <div class="actions">
        <ButtonLink look="primary" href={hrefOf({ screen: 'start' })}>
          {text('errors.to-start')}
        </ButtonLink>
      </div>
    </div>
  )
}
