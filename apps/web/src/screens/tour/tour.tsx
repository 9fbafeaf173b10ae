// The short tour: four cards, any of which can be the last.
import { useState } from 'preact/hooks'
import './tour.css'
import { Button } from '../../components/button/button.tsx'
import { Icon, type IconName } from '../../components/icon/icon.tsx'
import { words } from '../../data/knowledge.ts'
import { choose } from '../../settings/chosen-settings.ts'
import { go } from '../../state/route.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

const steps: readonly { readonly id: string; readonly icon: IconName }[] = [
  { id: 'tonight', icon: 'bolt' },
  { id: 'morning', icon: 'sun' },
  { id: 'why', icon: 'question' },
  { id: 'yours', icon: 'lock' },
]

export function Tour() {
  const { text } = words.value
  const [at, setAt] = useState(0)
  const step = steps[at]
  const leave = (): void => {
    choose({ tourSeen: true })
    go({ screen: 'tonight' }, 'replace')
  }
  if (step === undefined) return null
  const isLast = at === steps.length - 1
  return (
    <div class="screen" key={step.id}>
      <div class="tour-card">
        <span class="tour-icon">
          <Icon name={step.icon} />
        </span>
        <ScreenHeading look="display">{text(`tour.${step.id}.title`)}</ScreenHeading>
        <p class="lead">{text(`tour.${step.id}.say`)}</p>
        <p class="quiet small">{text('tour.step', { number: at + 1, of: steps.length })}</p>
      </div>
      <div class="actions">
        <Button look="primary" onClick={() => (isLast ? leave() : setAt(at + 1))}>
          {text(isLast ? 'tour.begin' : 'tour.next')}
        </Button>
        {!isLast && (
          <Button look="quiet" onClick={leave}>
            {text('tour.skip')}
          </Button>
        )}
      </div>
    </div>
  )
}
