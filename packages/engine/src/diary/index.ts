/** The diary of nights: its data, its calendar, and what follows from it. Apart from the engine's first load. */

export {
  type Breakdown,
  breakdownOf,
  type Duration,
  type HoursOfNight,
  mostly,
  type Severity,
} from './breakdown.ts'
export { type BusiestHours, busiestHours, fewestTimed } from './busiest-hours.ts'
export type * from './diary.ts'
export type * from './diary-issue.ts'
export { type DiaryFinding, type DiaryReason, findingsOfDiary } from './findings-of.ts'
export type { Share, WeeklyRate } from './frequency.ts'
export { dayNumber, isNight, minuteOfDay, nightAfter, nightOf, nightOfDay, nightsBetween } from './night.ts'
export { countLogged, type Night, type NightState, nightsOf } from './nights-of.ts'
export { type PainfulSleep, painfulSleepOf } from './painful-sleep.ts'
export { type ReadDiary, readDiary } from './read-diary.ts'
export { type Point, type Stretch, seriesOf } from './series.ts'
export { type DiarySummary, type SummaryOptions, summarizeDiary } from './summarize.ts'
export { type Trend, trendOf } from './trend.ts'
export { acknowledged, type DiaryAlarm, type DiaryWatch, type Seen, watchDiary } from './watch.ts'
export { type TriedMeasure, whatWasTried } from './what-was-tried.ts'
export { withDiary } from './with-diary.ts'
