/** Self-experiments and the search for patterns. Apart from the engine's first load. */

export { findPatterns, leastNights } from '../patterns/find-patterns.ts'
export type * from '../patterns/pattern.ts'
export { longRandom, randomWords } from '../stats/long-random.ts'
export { type Crossings, chanceOfLess, chanceOfMore, effectInterval } from '../stats/randomization-test.ts'
export { sha256 } from '../stats/sha-256.ts'
export { studentQuantile } from '../stats/student-quantile.ts'
export { adherenceOf } from './adherence.ts'
export { type AnalysisOptions, analyze, analyzeSteps } from './analyze.ts'
export { type BlockLevel, blockLevels } from './block-levels.ts'
export {
  armOn,
  lastNightOf,
  nightsPlanned,
  nightsUntil,
  type Place,
  placeOf,
  placesOf,
} from './calendar.ts'
export { bestOrder, clashOf, designTrial, leastBlocks, type OtherTrial } from './design-trial.ts'
export { findableChange, findableChangeSteps } from './findable-change.ts'
export { earlyLook, type Look, looksOf } from './looks.ts'
export {
  type Forecast,
  type NightsNeeded,
  nightsNeeded,
  nightsNeededSteps,
  type PowerQuestion,
  powerOf,
  type Rung,
  runInNights,
} from './nights-needed.ts'
export { defaultSmallestChange, type Outcome, outcomeSeries, outcomes, usualLevel } from './outcomes.ts'
export { rateDifference } from './rate-difference.ts'
export { repeatDue } from './repeat-block.ts'
export type * from './result.ts'
export { scheduleOf } from './schedule.ts'
export { type NightEffect, type NightModel, noEffect, simulateNights } from './simulate-nights.ts'
export { refusalOf, type TrialSituation } from './suitability.ts'
export type * from './trial.ts'
export { readTrialFile, trialFile, verifySchedule } from './trial-file.ts'
export { type WatchSign, watchTrial } from './watch.ts'
