// The theme on the screen, as a signal; follows the clock until someone chooses.
import { effect, signal } from '@preact/signals'
import { settings } from '../settings/chosen-settings.ts'
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

/** Keeps a choice on this device. Where storage is off, it lasts until the page is closed. */
function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Said above.
  }
}

/** Shows a theme, or lets the clock decide, from now on. */
export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice
  tapped.value = undefined
  refresh()
  keep(storageKey, choice)
  keep(tappedKey, undefined)
}

/** Shows a theme with one tap: until the clock next turns where the clock decides, else from now on. */
export function tapTheme(theme: Theme): void {
  if (themeChoice.value !== 'by-the-clock') {
    chooseTheme(theme)
    return
  }
  tapped.value = { theme, until: nextTurn(new Date(), settings.value) }
  refresh()
  keep(tappedKey, JSON.stringify(tapped.value))
}

const minute = 60_000

/** Follows the clock, the device and the other tabs while the page is open. */
export function followTheClock(): void {
  addEventListener('storage', ({ key }) => {
    if (key !== storageKey && key !== tappedKey) return
    themeChoice.value = rememberedChoice()
    tapped.value = rememberedTapped()
    refresh()
  })
  setInterval(refresh, minute)
  effect(refresh)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh)
  document.addEventListener('visibilitychange', refresh)
}
