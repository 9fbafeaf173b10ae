// How far back the numbers go. Pure, so that it can be tested without a browser.
import { type NightId, nightAfter, type Stretch } from '@stillnight/engine/diary'

export const periods = ['month', 'quarter', 'year', 'all'] as const
export type Period = (typeof periods)[number]

const nightsIn: Readonly<Record<Exclude<Period, 'all'>, number>> = { month: 28, quarter: 91, year: 364 }

/** The first night of a period that ends tonight; undefined for all there is. */
export function firstNight(period: Period, tonight: NightId): NightId | undefined {
  return period === 'all' ? undefined : nightAfter(tonight, 1 - nightsIn[period])
}

/** More points than this side by side on a phone are one blur. */
const mostPoints = 130

/** The finest stretch that a chart of so many nights can show. */
export function stretchFor(nights: number): Stretch {
  if (nights / 7 <= mostPoints / 2) return 'week'
  return nights / 30 <= mostPoints ? 'month' : 'year'
}
