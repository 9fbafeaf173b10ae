// Where the person is, as the part of the address after #. The server needs to know nothing of it.
import { signal } from '@preact/signals'

export type Route =
  | { readonly screen: 'start' | 'result' | 'answers' | 'help' | 'not-found' }
  /** Without a question: the next one. `change` comes from the list of answers and goes back to it. */
  | { readonly screen: 'why'; readonly question?: string; readonly change?: boolean }

/**
 * Reads the part of an address after `#`.
 *
 * @example
 * parseRoute('#/why/about-you') // => { screen: 'why', question: 'about-you' }
 */
export function parseRoute(hash: string): Route {
  const [screen = '', question, change, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { screen: 'not-found' }
  if (screen === 'why') {
    if (question === undefined || question === '') return { screen }
    if (change === undefined) return { screen, question }
    return change === 'change' ? { screen, question, change: true } : { screen: 'not-found' }
  }
  if (question !== undefined) return { screen: 'not-found' }
  if (screen === '') return { screen: 'start' }
  if (screen === 'result' || screen === 'answers' || screen === 'help') return { screen }
  return { screen: 'not-found' }
}

/** The address of a route, to link to. */
export function hrefOf(route: Route): string {
  if (route.screen === 'start') return '#/'
  if (route.screen !== 'why') return `#/${route.screen}`
  const parts = ['why', route.question, route.question && route.change ? 'change' : undefined]
  return `#/${parts.filter((part) => part !== undefined).join('/')}`
}

const read = (): Route => parseRoute(globalThis.location?.hash ?? '')

export const route = signal<Route>(read())

/** Follows the address bar and the back button. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
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
