// Whether the browser promised to keep what the app stores. Without that promise it may throw the diary away when the
// device runs short of room; Safari does so after seven days without a visit, unless the app is installed.
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { revision } from '../diary/diary.ts'

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

/**
 * Asks for the promise as soon as there is something to keep, where the browser decides by itself (Chromium). Elsewhere
 * it would ask the person, at three in the morning: there, My data has a button for it.
 */
export function askOnceSomethingIsKept(): void {
  if (!('userAgentData' in navigator)) return
  const stop = effect(() => {
    if (revision.value === 0) return
    // After the effect is set up, which may be while it first runs.
    queueMicrotask(() => stop())
    lookAtDurability()
      .then(() => (found.value === 'not-promised' ? askForDurability() : undefined))
      .catch(() => undefined)
  })
}

/** Bytes that the app and what it stores take up here; undefined where the browser does not tell. */
export const bytesUsed = async (): Promise<number | undefined> => (await storage()?.estimate?.())?.usage
