// While a screen is on its way, and when it does not come. What it will say first is read meanwhile; the heading is
// none yet, because the screen's own will take the focus.
import { Button } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import type { firstWords } from '../first-words.ts'
import type { ScreenId } from '../screens.ts'
import { ScreenHeading } from './screen-heading.tsx'
import './loading-screen.css'

export interface LoadingScreenProps {
  /** What the screen will begin with, where that is known. */
  readonly words?: (typeof firstWords)[ScreenId] | undefined
  readonly hasFailed: boolean
  readonly onTryAgain: () => void
}

export function LoadingScreen({ words, hasFailed, onTryAgain }: LoadingScreenProps) {
  const { text } = screenWords.value
  if (!hasFailed) {
    return (
      <div class="screen loading">
        {words !== undefined && (
          <div class={words.eyebrow === undefined ? 'stack' : 'stack-tight under-the-way-back'}>
            {words.eyebrow !== undefined && <p class="eyebrow">{text(words.eyebrow)}</p>}
            <p class="heading">{text(words.title)}</p>
            {words.lead !== undefined && <p class={words.look}>{text(words.lead)}</p>}
          </div>
        )}
        <p class="loading-word quiet" role="status">
          {text('app.loading')}
        </p>
      </div>
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
