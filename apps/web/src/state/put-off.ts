// What a person said "not now" to, and when, so that the app does not ask again at once.
import { type ReadonlySignal, signal } from '@preact/signals'

export type Asked = 'backup' | 'install'

const storageKey = (asked: Asked): string => `stillnight.put-off.${asked}`

function remembered(asked: Asked): number | undefined {
  try {
    const at = Number(localStorage.getItem(storageKey(asked)) ?? Number.NaN)
    return Number.isNaN(at) ? undefined : at
  } catch {
    return undefined
  }
}

const times = signal<Readonly<Record<Asked, number | undefined>>>({
  backup: remembered('backup'),
  install: remembered('install'),
})

/** When each was last put off: milliseconds since 1970 UTC. */
export const putOffAt: ReadonlySignal<Readonly<Record<Asked, number | undefined>>> = times

export function putOff(asked: Asked, now: number): void {
  times.value = { ...times.value, [asked]: now }
  try {
    localStorage.setItem(storageKey(asked), String(now))
  } catch {
    // Storage is off: it lasts until the page is closed.
  }
}
