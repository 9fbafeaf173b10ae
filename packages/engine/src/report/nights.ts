/** The nights as the report holds them. */

import type { DiarySummary } from '../diary/summarize.ts'
import type { ReportedNights } from './report.ts'

/** Eight weeks fill the width of a sheet and still show single nights. */
const recentNights = 56

/** What a summary says of the nights, and the last of them one by one. */
export function nightsOfReport(summary: DiarySummary): ReportedNights {
  const { from, to, counts, sleep, legs, kinds, severity, duration, trend } = summary
  const { attacksAWeek, painNights, brokenSleep } = summary
  return {
    from,
    to,
    counts,
    ...(attacksAWeek && { attacksAWeek }),
    ...(painNights && { painNights }),
    sleep,
    ...(brokenSleep && { brokenSleep }),
    legs,
    kinds,
    severity,
    duration,
    trend,
    recent: summary.nights.slice(-recentNights),
  }
}
