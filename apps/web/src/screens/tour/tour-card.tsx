// For someone new: the way to the tour, in nobody's way. It goes once it was taken, or refused.
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { choose, settings } from '../../settings/chosen-settings.ts'
import { hrefOf } from '../../state/route.ts'
import './tour-card.css'

export function TourCard() {
  const { text } = screenWords.value
  if (settings.value.tourSeen) return null
  return (
    <div class="tour-invitation">
      <p>{text('tonight.new-here')}</p>
      <div class="row">
        <ButtonLink href={hrefOf({ screen: 'tour' })}>{text('tonight.tour')}</ButtonLink>
        <Button look="quiet" onClick={() => choose({ tourSeen: true })}>
          {text('tonight.no-tour')}
        </Button>
      </div>
    </div>
  )
}
