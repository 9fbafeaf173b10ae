/** The evidence laid open: a page for every entry of the knowledge base. Its own door: only who asks why needs it. */

export { betterNumberForm, type TextFile } from './better-number-form.ts'
export {
  type Entry,
  entriesOf,
  factPieces,
  type NamedBy,
  type Referring,
  referring,
  search,
} from './entries.ts'
export { findPages, nearestId } from './find-page.ts'
export type { Library } from './library.ts'
export type * from './page.ts'
export {
  agesText,
  figureText,
  isShare,
  plainFact,
  plainRest,
  sourceName,
  withSourceNames,
} from './plain-text.ts'
export { betterNumberUrl, fileOf, projectUrl } from './project.ts'
export { sourceText } from './source-text.ts'
