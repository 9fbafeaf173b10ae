// The theme on the screen, as a signal; follows the clock until someone chooses.
import { batch, effect, signal } from '@preact/signals'
import { settings } from '../settings/chosen-settings.ts'
import { followTexts, storeText } from '../state/stored-text.ts'
import {
  applyTheme,
  nextTurn,
  rememberedChoice,
  rememberedTapped,
  storageKey,
  type TappedTheme,
  type Theme,
  type ThemeChoice,
  tappedKey,
} from './theme.ts'

export const themeChoice = signal<ThemeChoice>(rememberedChoice())
const tapped = signal<TappedTheme | undefined>(rememberedTapped())
const themeNow = (): Theme => applyTheme(themeChoice.value, settings.value, tapped.value)
export const shownTheme = signal<Theme>(themeNow())

const refresh = (): void => {
  shownTheme.value = themeNow()
}

/** Both at once, so that the page never stands in a theme that nobody asked for. */
function show(choice: ThemeChoice, forNow: TappedTheme | undefined): void {
  batch(() => {
    themeChoice.value = choice
    tapped.value = forNow
  })
}

/** Shows a theme, or lets the clock decide, from now on. */
export function chooseTheme(choice: ThemeChoice): void {
  show(choice, undefined)
  storeText(storageKey, choice)
  storeText(tappedKey, undefined)
}

/** Shows a theme with one tap: until the clock next turns where the clock decides, else from now on. */
export function tapTheme(theme: Theme): void {
  if (themeChoice.value !== 'by-the-clock') {
    chooseTheme(theme)
    return
  }
  const until = nextTurn(new Date(), settings.value)
  show('by-the-clock', { theme, until })
  storeText(tappedKey, JSON.stringify({ theme, until }))
}

const minute = 60_000

/** Follows the clock, the device and the other tabs while the page is open. */
export function followTheClock(): void {
  followTexts([storageKey, tappedKey], () => show(rememberedChoice(), rememberedTapped()))
  setInterval(refresh, minute)
  effect(refresh)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh)
  document.addEventListener('visibilitychange', refresh)
}
