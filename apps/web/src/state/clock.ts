// The clock on the wall, as a signal, so that the screen of a page left open over night does not lie.
import { signal } from '@preact/signals'
import type { Moment } from '@stillnight/engine/diary'

/** The moment of a date, by the clock where this device is. */
export const momentOf = (date: Date): Moment => ({
  instant: date.getTime(),
  offsetMinutes: -date.getTimezoneOffset(),
})

export const momentNow = (): Moment => momentOf(new Date())

/** The calendar date on the wall, such as `2026-11-26`. */
export function today(): string {
  const { instant, offsetMinutes } = momentNow()
  return new Date(instant + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** Now, give or take half a minute. */
export const now = signal<Moment>(momentNow())

const halfAMinute = 30_000

/** Keeps `now` up to date while the page is open, and at once when it comes back to the screen. */
export function startClock(): void {
  const tick = (): void => {
    now.value = momentNow()
  }
  setInterval(tick, halfAMinute)
  document.addEventListener('visibilitychange', tick)
}
