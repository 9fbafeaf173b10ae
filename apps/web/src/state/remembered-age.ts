// The age that was typed at night, so that nobody is asked for it twice. It grows with the calendar.
import { signal } from '@preact/signals'
import { isObject } from '../data/is-object.ts'
import { parsed, storedText, storeText } from './stored-text.ts'

export const storageKey = 'stillnight.age'
const oldest = 120

export interface SaidAge {
  readonly years: number
  /** The date on which it was said, such as `2026-11-27`. */
  readonly on: string
}

/** What stands in the storage; nothing when it is no age. */
export function readSaidAge(text: string | null): SaidAge | undefined {
  const kept = parsed(text)
  if (!isObject(kept)) return undefined
  const { years, on } = kept
  if (typeof years !== 'number' || !Number.isInteger(years) || years < 0 || years > oldest) return undefined
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { years, on } : undefined
}

/**
 * The age on a later day. A birthday in between is not known, so it is at most a year too low: a child is never taken
 * for grown up too soon.
 *
 * @example
 * ageOn({ years: 61, on: '2026-11-27' }, '2028-11-26') // => 62
 */
export function ageOn({ years, on }: SaidAge, today: string): number {
  const [year = 0, day = ''] = [Number(today.slice(0, 4)), today.slice(5)]
  const whole = year - Number(on.slice(0, 4)) - (day < on.slice(5) ? 1 : 0)
  return Math.min(oldest, years + Math.max(0, whole))
}

const remembered = (): SaidAge | undefined => readSaidAge(storedText(storageKey))

export const saidAge = signal(remembered())

/** Looks again at what another tab, or a backup, has put there. */
export const readAgeAgain = (): void => {
  saidAge.value = remembered()
}

/** Remembers an age on this device, or forgets it. */
export function rememberAge(said: SaidAge | undefined): void {
  saidAge.value = said
  storeText(storageKey, said && JSON.stringify(said))
}
