// Putting the app on the home screen: how this browser does it. An installed app keeps its data longer, opens without
// a network, and is there at night without a search.
import { type ReadonlySignal, signal } from '@preact/signals'

/** Chromium's own event; other browsers do not have it. */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

declare global {
  interface Navigator {
    /** Only Safari on phones and tablets has it: whether the app was opened from the home screen. */
    readonly standalone?: boolean
  }
}

export type Install =
  | 'installed'
  /** The browser can do it when we say so. */
  | 'offered'
  /** Only the person can do it, through Share (Safari on a phone or tablet). */
  | 'by-hand'
  | 'not-possible'

const held = signal<InstallPromptEvent | undefined>(undefined)
const how = signal<Install>('not-possible')

export const install: ReadonlySignal<Install> = how

/** Holds the browser's offer until the person wants it. Call it at launch: the event comes early, and once. */
export function followInstall(): void {
  const isInstalled = matchMedia('(display-mode: standalone)').matches
  if (isInstalled || navigator.standalone === true) how.value = 'installed'
  else if (navigator.standalone === false) how.value = 'by-hand'
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    held.value = event as InstallPromptEvent
    how.value = 'offered'
  })
  addEventListener('appinstalled', () => {
    how.value = 'installed'
  })
}

/** Shows the browser's own question. It can be shown once for each offer. */
export async function installNow(): Promise<void> {
  const event = held.value
  if (event === undefined) return
  held.value = undefined
  await event.prompt()
  const { outcome } = await event.userChoice
  how.value = outcome === 'accepted' ? 'installed' : 'not-possible'
}
