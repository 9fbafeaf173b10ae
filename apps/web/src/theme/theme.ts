// Which of the three themes to show: the one chosen, or the one of the hour.

export type Theme = 'light' | 'dark' | 'night'
export type ThemeChoice = Theme | 'by-the-clock'

export const themes: readonly Theme[] = ['light', 'dark', 'night']
export const storageKey = 'stillnight.theme'

/** The color of the browser's own bars: the background of each theme in tokens.css. */
const barColors: Readonly<Record<Theme, string>> = { light: '#f8f4ec', dark: '#10141d', night: '#000000' }

// From bedtime to getting up, white light keeps people awake.
const nightFrom = 20
const nightUntil = 7

export function isThemeChoice(value: unknown): value is ThemeChoice {
  return value === 'by-the-clock' || themes.some((theme) => theme === value)
}

/** The theme for a choice, at this hour of the day (0 to 23). */
export function themeFor(choice: ThemeChoice, hour: number, prefersDark: boolean): Theme {
  if (choice !== 'by-the-clock') return choice
  if (hour >= nightFrom || hour < nightUntil) return 'night'
  return prefersDark ? 'dark' : 'light'
}

/** The choice this device remembers; by the clock when there is none, or when storage is off. */
export function rememberedChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(storageKey)
    return isThemeChoice(kept) ? kept : 'by-the-clock'
  } catch {
    return 'by-the-clock'
  }
}

/** Shows the page in the theme of this choice, now. */
export function applyTheme(choice: ThemeChoice): Theme {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = themeFor(choice, new Date().getHours(), prefersDark)
  document.documentElement.dataset.theme = theme
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', barColors[theme])
  return theme
}
