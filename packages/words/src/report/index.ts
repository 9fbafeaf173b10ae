/** The doctor's page in words. Its own door: only the page needs it. */

export type * from './report-document.ts'
export { writeDocument } from './write-document.ts'
