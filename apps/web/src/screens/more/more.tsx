// Every place that is not in the bar.
import './more.css'
import { Icon } from '../../components/icon/icon.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { hrefOf } from '../../state/route.ts'
import { placesIn } from '../screens.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export function More() {
  const { text } = screenWords.value
  return (
    <div class="screen">
      <ScreenHeading>{text('navigation.more')}</ScreenHeading>
      <nav class="more-list" aria-label={text('navigation.more')}>
        {placesIn('more').map(({ id, label, icon }) => (
          <a key={id} class="more-row" href={hrefOf({ screen: id })}>
            <Icon name={icon} />
            <span>{text(`navigation.${label}`)}</span>
            <Icon name="forward" />
          </a>
        ))}
      </nav>
      <p class="quiet small">{text('app.privacy')}</p>
    </div>
  )
}
