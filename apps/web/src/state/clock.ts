// The clock on the wall, as a signal, so that the screen of a page left open over night does not lie.
import { computed, signal } from '@preact/signals'
import { dayNumber, type Moment, nightOf } from '@stillnight/engine/diary'

const halfAMinute = 30_000
const millisecondsADay = 86_400_000
const noon = millisecondsADay / 2

/** The moment of a date, by the clock where this device is. */
export const momentOf = (date: Date): Moment => ({
  instant: date.getTime(),
  offsetMinutes: -date.getTimezoneOffset(),
})

export const momentNow = (): Moment => momentOf(new Date())

/** The calendar date on the wall, such as `2026-11-26`. */
export const dateOf = ({ instant, offsetMinutes }: Moment): string =>
  new Date(instant + offsetMinutes * 60_000).toISOString().slice(0, 10)

/** Now, give or take half a minute. */
export const now = signal<Moment>(momentNow())

/** The night that counts now: until noon it is still the night before. */
export const tonight = computed(() => nightOf(now.value))

/** When tonight began, at noon. What asks for nothing but the night is not worked out anew at each tick of `now`. */
export const noonBeforeTonight = computed<Moment>(() => ({
  instant: dayNumber(tonight.value) * millisecondsADay + noon,
  offsetMinutes: 0,
}))

/** The calendar date now. */
export const today = computed(() => dateOf(now.value))

/** Keeps `now` up to date while the page is open, and at once when it comes back to the screen. */
export function startClock(): void {
  const tick = (): void => {
    now.value = momentNow()
  }
  setInterval(tick, halfAMinute)
  document.addEventListener('visibilitychange', tick)
}
