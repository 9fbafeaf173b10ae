// When in a night a time on the clock is: from noon on the evening it began, before noon the morning after.
import { dayNumber, type Moment, type NightId } from '@stillnight/engine/diary'

const noon = 12 * 60
const minutesADay = 24 * 60
const millisecondsAMinute = 60_000

export interface MomentInNightOptions {
  /** The moment of a date, by the clock where this device is. */
  readonly momentOf: (date: Date) => Moment
  /** What stood there before: its clock stays, wherever the device has flown since. */
  readonly before?: Moment | undefined
}

/**
 * The moment of this many minutes after midnight within a night: by the clock it was logged under, or by the clock of
 * this place where nothing was.
 *
 * @example
 * momentInNight('2026-11-26', 190, { momentOf }) // 03:10 on the morning of 27 November
 */
export function momentInNight(
  night: NightId,
  minutes: number,
  { momentOf, before }: MomentInNightOptions,
): Moment {
  const minutesAfterMidnight = minutes + (minutes < noon ? minutesADay : 0)
  // Only a device under the same clock knows whether that clock changes in this night.
  const isElsewhere =
    before !== undefined && momentOf(new Date(before.instant)).offsetMinutes !== before.offsetMinutes
  if (isElsewhere) {
    const { offsetMinutes } = before
    const localMinutes = dayNumber(night) * minutesADay + minutesAfterMidnight
    return { instant: (localMinutes - offsetMinutes) * millisecondsAMinute, offsetMinutes }
  }
  const [year = 0, month = 1, day = 1] = night.split('-').map(Number)
  return momentOf(new Date(year, month - 1, day, 0, minutesAfterMidnight))
}
