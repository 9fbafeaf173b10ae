// When in a night a time on the clock is: from noon on the evening it began, before noon the morning after.
import type { Moment, NightId } from '@stillnight/engine/diary'

const noon = 12 * 60

/**
 * The moment of this many minutes after midnight within a night, by the clock of this place.
 *
 * @example
 * momentInNight('2026-11-26', 190, momentOf) // 03:10 on the morning of 27 November
 */
export function momentInNight(night: NightId, minutes: number, momentOf: (date: Date) => Moment): Moment {
  const [year = 0, month = 1, day = 1] = night.split('-').map(Number)
  const dayAfter = minutes < noon ? 1 : 0
  return momentOf(new Date(year, month - 1, day + dayAfter, Math.floor(minutes / 60), minutes % 60))
}
