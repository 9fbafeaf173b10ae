// What a person said "not now" to, and when, so that the app does not ask again at once.
import { type ReadonlySignal, signal } from '@preact/signals'
import { storedText, storeText } from './stored-text.ts'

export type Asked = 'backup' | 'install'

const storageKey = (asked: Asked): string => `stillnight.put-off.${asked}`

function remembered(asked: Asked): number | undefined {
  const at = Number(storedText(storageKey(asked)) ?? Number.NaN)
  return Number.isNaN(at) ? undefined : at
}

const times = signal<Readonly<Record<Asked, number | undefined>>>({
  backup: remembered('backup'),
  install: remembered('install'),
})

/** When each was last put off: milliseconds since 1970 UTC. */
export const putOffAt: ReadonlySignal<Readonly<Record<Asked, number | undefined>>> = times

export function putOff(asked: Asked, now: number): void {
  times.value = { ...times.value, [asked]: now }
  storeText(storageKey(asked), String(now))
}
