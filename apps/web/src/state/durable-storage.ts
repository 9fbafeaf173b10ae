// Whether the browser promised to keep what the app stores. Without that promise it may throw the diary away when the
// device runs short of room; Safari does so after seven days without a visit, unless the app is installed.
import { type ReadonlySignal, signal } from '@preact/signals'

export type Durability = 'unknown' | 'promised' | 'not-promised'

const found = signal<Durability>('unknown')

export const durability: ReadonlySignal<Durability> = found

// Not there over plain http, and in old browsers.
const storage = (): StorageManager | undefined => globalThis.navigator?.storage

/** Looks without asking. */
export async function lookAtDurability(): Promise<void> {
  const isPromised = await storage()?.persisted?.()
  if (isPromised !== undefined) found.value = isPromised ? 'promised' : 'not-promised'
}

/** Asks the browser; some of them ask the person. */
export async function askForDurability(): Promise<void> {
  const isPromised = await storage()?.persist?.()
  if (isPromised !== undefined) found.value = isPromised ? 'promised' : 'not-promised'
}

/** Asks where the browser decides by itself: a question at three in the morning would wake a person for nothing. */
export async function askQuietly(): Promise<void> {
  await lookAtDurability()
  if (found.value === 'not-promised' && 'userAgentData' in navigator) await askForDurability()
}

/** Bytes that the app and what it stores take up here; undefined where the browser does not tell. */
export const bytesUsed = async (): Promise<number | undefined> => (await storage()?.estimate?.())?.usage
