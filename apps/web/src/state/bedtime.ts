// The hours in which whoever looks here is awake with pain: what can wait for the morning waits.
import { type Moment, minuteOfDay } from '@stillnight/engine/diary'

const from = 22 * 60
const until = 5 * 60

/**
 * From ten in the evening to five in the morning, by the clock on the wall.
 *
 * @example
 * isBedtime({ instant: Date.UTC(2026, 10, 26, 3), offsetMinutes: 0 }) // => true
 */
export function isBedtime(now: Moment): boolean {
  const minute = minuteOfDay(now)
  return minute >= from || minute < until
}
