// Every place that is not in the bar.
import { LinkRow } from '../../components/link-row/link-row.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { hrefOf } from '../../state/route.ts'
import { placesIn } from '../screens.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export function More() {
  const { text } = screenWords.value
  return (
    <div class="screen">
      <ScreenHeading>{text('navigation.more')}</ScreenHeading>
      <nav class="link-rows" aria-label={text('navigation.more')}>
        {placesIn('more').map(({ id, label, icon }) => (
          <LinkRow key={id} href={hrefOf({ screen: id })} icon={icon} title={text(`navigation.${label}`)} />
        ))}
      </nav>
      <p class="quiet small">{text('app.privacy')}</p>
    </div>
  )
}
