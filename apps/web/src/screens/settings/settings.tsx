// The few things to set.
import { Button } from '../../components/button/button.tsx'
import { words } from '../../data/knowledge.ts'
import { chooseTheme, themeChoice } from '../../theme/chosen-theme.ts'
import { CountryField } from '../shell/country-field.tsx'
import { ScreenHeading } from '../shell/screen-heading.tsx'

export function Settings() {
  const { text } = words.value
  return (
    <div class="screen">
      <ScreenHeading>{text('settings.title')}</ScreenHeading>
      <section class="stack">
        <h2>{text('settings.theme')}</h2>
        <Button isPressed={themeChoice.value === 'by-the-clock'} onClick={() => chooseTheme('by-the-clock')}>
          {text('themes.by-the-clock')}
        </Button>
      </section>
      <CountryField />
    </div>
  )
}
