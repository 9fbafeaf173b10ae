// What stands around every screen: the way home, the brightness, the menu, and the line that is always there.
import type { ComponentChildren } from 'preact'
import './shell.css'
import { useState } from 'preact/hooks'
import { Footer } from '../../components/footer/footer.tsx'
import { Header } from '../../components/header/header.tsx'
import { HelpLine } from '../../components/help-line/help-line.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { ThemeSwitch } from '../../components/theme-switch/theme-switch.tsx'
import { words } from '../../data/knowledge.ts'
import { hrefOf } from '../../state/route.ts'
import { chooseTheme, shownTheme } from '../../theme/chosen-theme.ts'
import type { Theme } from '../../theme/theme.ts'
import { Menu } from './menu.tsx'
import { Notices } from './notices.tsx'

const icons = { light: 'sun', dark: 'half', night: 'moon' } as const

export interface ShellProps {
  /** The start says it in the middle of the screen; elsewhere it stands at the foot. */
  readonly hasHelpLine: boolean
  readonly children: ComponentChildren
}

export function Shell({ hasHelpLine, children }: ShellProps) {
  const { text } = words.value
  const [isMenuOpen, setMenuOpen] = useState(false)
  const themes: readonly Theme[] = ['light', 'dark', 'night']
  return (
    <>
      <button type="button" class="visually-hidden skip-link" onClick={focusMain}>
        {text('app.skip-to-content')}
      </button>
      <Header name={text('app.name')} homeHref={hrefOf({ screen: 'start' })}>
        <div class="header-tools">
          <ThemeSwitch
            legend={text('settings.theme')}
            options={themes.map((theme) => ({ theme, icon: icons[theme], label: text(`themes.${theme}`) }))}
            shown={shownTheme.value}
            onChoose={chooseTheme}
          />
          <button
            type="button"
            class="button quiet menu-button"
            aria-label={text('app.menu')}
            onClick={() => setMenuOpen(true)}
          >
            <Icon name="menu" />
          </button>
        </div>
      </Header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer>
        <Notices />
        {hasHelpLine && <HelpLine text={text('app.always')} href={hrefOf({ screen: 'help' })} />}
        <p class="quiet small">{text('app.not-a-diagnosis')}</p>
      </Footer>
      <Menu isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
    </>
  )
}

/** The address after # is the screen, so a link could not lead here. */
function focusMain(): void {
  document.getElementById('main')?.focus()
}
