// The age that was typed at night, so that nobody is asked for it twice. It grows with the calendar.
import { signal } from '@preact/signals'

export const storageKey = 'stillnight.age'
const oldest = 120

export interface SaidAge {
  readonly years: number
  /** The date on which it was said, such as `2026-11-27`. */
  readonly on: string
}

/** What stands in the storage; nothing when it is no age. */
export function readSaidAge(text: string | null): SaidAge | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('years' in kept) || !('on' in kept)) return undefined
    const { years, on } = kept
    if (typeof years !== 'number' || !Number.isInteger(years) || years < 0 || years > oldest) return undefined
    return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { years, on } : undefined
  } catch {
    return undefined
  }
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

function remembered(): SaidAge | undefined {
  try {
    return readSaidAge(localStorage.getItem(storageKey))
  } catch {
    return undefined
  }
}

export const saidAge = signal(remembered())

/** Looks again at what another tab, or a backup, has put there. */
export const readAgeAgain = (): void => {
  saidAge.value = remembered()
}

/** Remembers an age on this device, or forgets it. */
export function rememberAge(said: SaidAge | undefined): void {
  saidAge.value = said
  try {
    if (said === undefined) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify(said))
  } catch {
    // Storage is off: it is asked again the next time.
  }
}
