// A time as it stands on the clock the person is used to.
import { type Moment, minuteOfDay } from '@stillnight/engine/diary'
import { settings } from '../settings/chosen-settings.ts'
import type { Clock } from '../settings/settings.ts'

let deviceHas12Hours: boolean | undefined

function has12Hours(clock: Clock): boolean {
  if (clock !== 'as-device') return clock === '12-hour'
  deviceHas12Hours ??=
    new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 ?? false
  return deviceHas12Hours
}

/**
 * Minutes since midnight as a time, such as `03:10` or `3:10 am`.
 *
 * @example
 * timeOfDay(190, '12-hour') // => '3:10 am'
 */
export function timeOfDay(minutes: number, clock: Clock): string {
  const hour = Math.floor(minutes / 60)
  const minute = String(minutes % 60).padStart(2, '0')
  if (!has12Hours(clock)) return `${String(hour).padStart(2, '0')}:${minute}`
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`
}

/** The time of a moment, by the clock on the wall there and then. */
export const timeText = (moment: Moment): string => timeOfDay(minuteOfDay(moment), settings.value.clock)

/** A full hour, 0 to 23, as a time. */
export const hourText = (hour: number): string => timeOfDay(hour * 60, settings.value.clock)
