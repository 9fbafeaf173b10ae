// While a screen is on its way, and when it does not come.
import { Button } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { ScreenHeading } from './screen-heading.tsx'
import './loading-screen.css'

export interface LoadingScreenProps {
  readonly hasFailed: boolean
  readonly onTryAgain: () => void
}

export function LoadingScreen({ hasFailed, onTryAgain }: LoadingScreenProps) {
  const { text } = screenWords.value
  if (!hasFailed) {
    return (
      <p class="loading quiet" role="status">
        {text('app.loading')}
      </p>
    )
  }
  return (
    <div class="screen">
      <ScreenHeading>{text('errors.title')}</ScreenHeading>
      <p>{text('errors.not-loaded')}</p>
      <p>{text('errors.still-get-help')}</p>
      <div class="actions">
        <Button look="primary" onClick={onTryAgain}>
          {text('errors.try-again')}
        </Button>
      </div>
    </div>
  )
}
