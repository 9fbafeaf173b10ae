/** The address of every screen, read from the app's own table. */

import { type ScreenId, screens } from '../../src/screens/screens.ts'

/** One night will do for the screens that are about one thing. */
const oneThing = '2026-11-25'

const addressOf = (id: ScreenId): string => {
  if (id === 'start') return '#/'
  return screens[id].address === 'of-one' ? `#/${id}/${oneThing}` : `#/${id}`
}

export const screenAddresses: readonly string[] = (Object.keys(screens) as ScreenId[]).map(addressOf)
