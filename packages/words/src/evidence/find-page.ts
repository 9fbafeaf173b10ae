// Finds the entry with an id, whatever kind it is of.
import { nearest } from '@stillnight/engine'
import { conditionPage } from './condition-page.ts'
import { findingPage } from './finding-page.ts'
import type { Library } from './library.ts'
import { measurePage } from './measure-page.ts'
import type { EvidencePage } from './page.ts'
import { safetyRulePage, warningSignPage } from './rule-pages.ts'

const writers = [conditionPage, findingPage, warningSignPage, measurePage, safetyRulePage]

/** The pages of every entry with this id: a warning sign may bear the name of the condition it guards. */
export function findPages(library: Library, id: string): readonly EvidencePage[] {
  return writers.flatMap((write) => write(library, id) ?? [])
}

/** The id that a mistyped one most likely meant. */
export function nearestId({ base }: Library, id: string): string | undefined {
  const all = [base.conditions, base.findings, base.warningSigns, base.measures, base.safetyRules]
  return nearest(
    id,
    all.flatMap((entries) => entries.map((entry) => entry.id)),
  )
}
