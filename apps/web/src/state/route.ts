// Where the person is, as the part of the address after #. The server needs to know nothing of it.
import { signal } from '@preact/signals'
import { isScreenId, type ScreenId, screens } from '../screens/screens.ts'

export type Route =
  | { readonly screen: Exclude<ScreenId, 'why'>; readonly of?: string }
  /** Without a question: the next one. `change` comes from the list of answers and goes back to it. */
  | { readonly screen: 'why'; readonly question?: string; readonly change?: boolean }

/**
 * Reads the part of an address after `#`.
 *
 * @example
 * parseRoute('#/why/about-you') // => { screen: 'why', question: 'about-you' }
 */
export function parseRoute(hash: string): Route {
  const [screen = '', of, change, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { screen: 'not-found' }
  if (screen === 'why') {
    if (of === undefined || of === '') return { screen }
    if (change === undefined) return { screen, question: of }
    return change === 'change' ? { screen, question: of, change: true } : { screen: 'not-found' }
  }
  if (screen === '' && of === undefined) return { screen: 'start' }
  if (!isScreenId(screen) || change !== undefined) return { screen: 'not-found' }
  const { address } = screens[screen]
  if (address === 'own-pattern') return { screen: 'not-found' }
  if (of === undefined || of === '') return address === 'of-one' ? { screen: 'not-found' } : { screen }
  return address === 'alone' ? { screen: 'not-found' } : { screen, of }
}

/** The address of a route, to link to. */
export function hrefOf(route: Route): string {
  if (route.screen === 'start') return '#/'
  if (route.screen !== 'why') {
    return route.of === undefined ? `#/${route.screen}` : `#/${route.screen}/${route.of}`
  }
  const parts = ['why', route.question, route.question && route.change ? 'change' : undefined]
  return `#/${parts.filter((part) => part !== undefined).join('/')}`
}

/** The one thing that the screen is about, or its step, where the address names one. */
export const thingOf = (to: Route): string | undefined => ('of' in to ? to.of : undefined)

const read = (): Route => parseRoute(globalThis.location?.hash ?? '')

export const route = signal<Route>(read())

/** Follows the address bar and the back button. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    // From the second screen on, screens may come up with a movement; the first one must stand there at once.
    document.documentElement.dataset.hasMoved = ''
    route.value = read()
  })
}

/** Goes to a screen; `replace` leaves no step to come back to. */
export function go(to: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') location.hash = hrefOf(to)
  else {
    history.replaceState(null, '', hrefOf(to))
    route.value = to
  }
}
