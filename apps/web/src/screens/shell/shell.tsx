// What stands around every screen: the way home, the places to go, the brightness, and the line that is always there.
import type { ComponentChildren } from 'preact'
import './shell.css'
import { Footer } from '../../components/footer/footer.tsx'
import { Header } from '../../components/header/header.tsx'
import { HelpLine } from '../../components/help-line/help-line.tsx'
import { HelpLink } from '../../components/help-link/help-link.tsx'
import { TabBar } from '../../components/tab-bar/tab-bar.tsx'
import { ThemeSwitch } from '../../components/theme-switch/theme-switch.tsx'
import { screenWords } from '../../data/screen-words.ts'
import { hrefOf, route } from '../../state/route.ts'
import { isWholeScreen } from '../../state/whole-screen.ts'
import { shownTheme, tapTheme } from '../../theme/chosen-theme.ts'
import { themes } from '../../theme/theme.ts'
import { placeOf, placesIn, type ScreenId } from '../screens.ts'
import { Notices } from './notices.tsx'

const icons = { light: 'sun', dark: 'half', night: 'moon' } as const

const pinnedOn: readonly ScreenId[] = ['tonight', 'relief']

export interface ShellProps {
  readonly children: ComponentChildren
}

export function Shell({ children }: ShellProps) {
  const { text } = screenWords.value
  const isWhole = isWholeScreen()
  // At night the whole line is in sight where there is room for it; elsewhere it closes the page. The short way to help
  // stays in the header on every screen.
  const isPinned = pinnedOn.includes(route.value.screen)
  return (
    <>
      {!isWhole && (
        <button type="button" class="visually-hidden skip-link" onClick={focusMain}>
          {text('app.skip-to-content')}
        </button>
      )}
      {!isWhole && (
        <Header name={text('app.name')} homeHref={hrefOf({ screen: 'start' })}>
          <HelpLink
            text={text('app.help-short')}
            label={text('app.always-action')}
            href={hrefOf({ screen: 'help' })}
          />
          <ThemeSwitch
            legend={text('themes.legend')}
            options={themes.map((theme) => ({ theme, icon: icons[theme], label: text(`themes.${theme}`) }))}
            shown={shownTheme.value}
            onChoose={tapTheme}
          />
        </Header>
      )}
      {!isWhole && <Places current={route.value.screen} />}
      <main id="main" class={isWhole ? 'whole' : undefined} tabIndex={-1}>
        {children}
      </main>
      {!isWhole && isPinned && (
        <aside class="pinned-help" aria-label={text('app.always-action')}>
          <HelpNow />
        </aside>
      )}
      {!isWhole && (
        <Footer>
          <Notices />
          {!isPinned && <HelpNow />}
          <p class="quiet small">{text('app.not-a-diagnosis')}</p>
        </Footer>
      )}
    </>
  )
}

function HelpNow() {
  return <HelpLine text={screenWords.value.text('app.always')} href={hrefOf({ screen: 'help' })} />
}

function Places({ current }: { readonly current: ScreenId }) {
  const { text } = screenWords.value
  return (
    <TabBar
      label={text('navigation.label')}
      tabs={placesIn('bar').map(({ id, label, icon }) => ({
        href: hrefOf({ screen: id }),
        icon,
        label: text(`navigation.${label}`),
        isCurrent: placeOf(current) === id,
      }))}
    />
  )
}

/** The address after # is the screen, so a link could not lead here. */
function focusMain(): void {
  document.getElementById('main')?.focus()
}
