// Every place there is to go, and the few things to set.
import { Button } from '../../components/button/button.tsx'
import { Dialog } from '../../components/dialog/dialog.tsx'
import { words } from '../../data/knowledge.ts'
import { record } from '../../state/interview.ts'
import { isEmpty } from '../../state/interview-record.ts'
import { go, type Route } from '../../state/route.ts'
import { chooseTheme, themeChoice } from '../../theme/chosen-theme.ts'
import { StartOver } from '../start/start-over.tsx'
import { CountryField } from './country-field.tsx'

interface Place {
  readonly route: Route
  readonly label: string
  readonly needsAnswers: boolean
}

/** A new screen is a new row. */
const places: readonly Place[] = [
  { route: { screen: 'start' }, label: 'navigation.start', needsAnswers: false },
  { route: { screen: 'why' }, label: 'navigation.why', needsAnswers: false },
  { route: { screen: 'answers' }, label: 'navigation.answers', needsAnswers: true },
  { route: { screen: 'result' }, label: 'navigation.result', needsAnswers: true },
]

export interface MenuProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function Menu({ isOpen, onClose }: MenuProps) {
  const { text } = words.value
  const hasAnswers = !isEmpty(record.value)
  const visit = (route: Route): void => {
    onClose()
    go(route)
  }
  return (
    <Dialog title={text('app.menu')} closeLabel={text('app.close')} isOpen={isOpen} onClose={onClose}>
      <nav class="menu-list" aria-label={text('app.menu')}>
        {places
          .filter(({ needsAnswers }) => hasAnswers || !needsAnswers)
          .map(({ route, label }) => (
            <Button key={label} onClick={() => visit(route)}>
              {text(label)}
            </Button>
          ))}
      </nav>
      <Button isPressed={themeChoice.value === 'by-the-clock'} onClick={() => chooseTheme('by-the-clock')}>
        {text('themes.by-the-clock')}
      </Button>
      <CountryField />
      {hasAnswers && <StartOver onDone={() => visit({ screen: 'start' })} />}
      <p class="quiet small">{text('app.privacy')}</p>
    </Dialog>
  )
}
