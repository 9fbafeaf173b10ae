// Where the app opens: at night where it hurts, by day where it is explained.
import { go, type Route, route } from './route.ts'

const tonightFrom = 20
const tonightUntil = 10

/** The first screen for this hour of the day (0 to 23). */
export const openingFor = (hour: number): Route =>
  hour >= tonightFrom || hour < tonightUntil ? { screen: 'tonight' } : { screen: 'start' }

/** Goes there when the address names no screen; a link to a screen stands. */
export function openAtTheRightPlace(hour: number): void {
  const opening = openingFor(hour)
  if (route.value.screen === 'start' && opening.screen !== 'start') go(opening, 'replace')
}
