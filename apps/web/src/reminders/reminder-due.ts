// Whether to remind now. Pure.
import { type Moment, minuteOfDay, type NightId } from '@stillnight/engine/diary'
import type { LastNight } from '../diary/tonight.ts'

const minutesAnHour = 60
/** Opened later than this, the app itself shows what is missing. */
const forMinutes = 4 * minutesAnHour

/** Once for each night, from the hour that was set and for some hours, while something is left to fill in. */
export function isReminderDue(
  now: Moment,
  remindAt: number | undefined,
  { is, night }: LastNight,
  reminded: NightId | undefined,
): boolean {
  if (remindAt === undefined || reminded === night) return false
  const since = minuteOfDay(now) - remindAt * minutesAnHour
  return since >= 0 && since < forMinutes && (is === 'unfinished' || is === 'not-logged')
}
