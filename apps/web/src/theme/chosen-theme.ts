// The theme on the screen, as a signal; follows the clock until someone chooses.
import { effect, signal } from '@preact/signals'
import { settings } from '../settings/chosen-settings.ts'
import { applyTheme, rememberedChoice, storageKey, type Theme, type ThemeChoice } from './theme.ts'

export const themeChoice = signal<ThemeChoice>(rememberedChoice())
export const shownTheme = signal<Theme>(applyTheme(themeChoice.value, settings.value))

const refresh = (): void => {
  shownTheme.value = applyTheme(themeChoice.value, settings.value)
}

/** Shows a theme and remembers it on this device. */
export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice
  refresh()
  try {
    localStorage.setItem(storageKey, choice)
  } catch {
    // Storage is off: the choice lasts until the page is closed.
  }
}

const minute = 60_000

/** Follows the clock, the device and the other tabs while the page is open. */
export function followTheClock(): void {
  addEventListener('storage', ({ key }) => {
    if (key !== storageKey) return
    themeChoice.value = rememberedChoice()
    refresh()
  })
  setInterval(refresh, minute)
  effect(refresh)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh)
  document.addEventListener('visibilitychange', refresh)
}
