// Which of the three themes to show: the one chosen, or the one of the hour.
import { isObject } from '../data/is-object.ts'
import type { Settings } from '../settings/settings.ts'
import { parsed, storedText } from '../state/stored-text.ts'

export type Theme = 'light' | 'dark' | 'night'
export type ThemeChoice = Theme | 'by-the-clock'

export const themes: readonly Theme[] = ['light', 'dark', 'night']
export const storageKey = 'stillnight.theme'
export const tappedKey = 'stillnight.theme-for-now'

/** The color of the browser's own bars: the background of each theme in tokens.css. */
const barColors: Readonly<Record<Theme, string>> = { light: '#f8f4ec', dark: '#10141d', night: '#000000' }

function isThemeChoice(value: unknown): value is ThemeChoice {
  return value === 'by-the-clock' || themes.some((theme) => theme === value)
}

/** From bedtime to getting up, white light keeps people awake. Hours of the day; the second may be past midnight. */
export type NightHours = Pick<Settings, 'nightFrom' | 'nightUntil'>

/** Whether this hour (0 to 23) lies in the night: not its last hour, and never when both are the same. */
export function isNightHour(hour: number, { nightFrom, nightUntil }: NightHours): boolean {
  if (nightFrom <= nightUntil) return hour >= nightFrom && hour < nightUntil
  return hour >= nightFrom || hour < nightUntil
}

/** The theme for a choice, at this hour of the day (0 to 23). */
export function themeFor(choice: ThemeChoice, hour: number, prefersDark: boolean, hours: NightHours): Theme {
  if (choice !== 'by-the-clock') return choice
  if (isNightHour(hour, hours)) return 'night'
  return prefersDark ? 'dark' : 'light'
}

/** The choice this device remembers; by the clock when there is none, or when storage is off. */
export function rememberedChoice(): ThemeChoice {
  const kept = storedText(storageKey)
  return isThemeChoice(kept) ? kept : 'by-the-clock'
}

/**
 * A theme that was tapped while the clock decides. It stands until the clock next turns to or from the night: a light
 * page wanted at noon must not be there at three in the morning.
 */
export interface TappedTheme {
  readonly theme: Theme
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** When the clock next turns to or from the night, in milliseconds since the epoch. */
export function nextTurn(from: Date, { nightFrom, nightUntil }: NightHours): number {
  const next = (hour: number): number => {
    const turn = new Date(from)
    turn.setHours(hour, 0, 0, 0)
    if (turn <= from) turn.setDate(turn.getDate() + 1)
    return turn.getTime()
  }
  return Math.min(next(nightFrom), next(nightUntil))
}

/** What stands in the storage; nothing when it is no tapped theme. */
export function readTapped(text: string | null): TappedTheme | undefined {
  const kept = parsed(text)
  if (!isObject(kept)) return undefined
  const theme = themes.find((each) => each === kept.theme)
  return theme !== undefined && typeof kept.until === 'number' ? { theme, until: kept.until } : undefined
}

export const rememberedTapped = (): TappedTheme | undefined => readTapped(storedText(tappedKey))

/** Shows the page in the theme of this choice, now. */
export function applyTheme(choice: ThemeChoice, hours: NightHours, tapped: TappedTheme | undefined): Theme {
  const now = new Date()
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const stands = choice === 'by-the-clock' && tapped !== undefined && now.getTime() < tapped.until
  const theme = stands ? tapped.theme : themeFor(choice, now.getHours(), prefersDark, hours)
  document.documentElement.dataset.theme = theme
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', barColors[theme])
  return theme
}
