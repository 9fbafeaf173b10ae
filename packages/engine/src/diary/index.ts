/** The diary of nights: its data, its calendar, and what follows from it. Apart from the engine's first load. */

export type * from './diary.ts'
export { dayNumber, isNight, minuteOfDay, nightAfter, nightOf, nightOfDay, nightsBetween } from './night.ts'
