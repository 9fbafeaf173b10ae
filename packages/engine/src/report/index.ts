/** The page for the doctor: its data, and how it is cut to one sheet. Apart from the engine's first load. */

export {
  type PageRaise,
  type PageSize,
  type ReportPage,
  reportPage,
  type Shown,
  trimmingSteps,
} from './page.ts'
export type * from './report.ts'
export { reasonParts, reportSections } from './report.ts'
export { reportedTrial } from './reported-trial.ts'
export { type ReportOptions, writeReport } from './write-report.ts'
