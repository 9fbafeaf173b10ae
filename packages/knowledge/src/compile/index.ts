// The door for programs that compile or check a knowledge base on disk. Node only: browsers take the built base.
import type { Base } from '@stillnight/engine'
import type { TrialMeasure } from '@stillnight/engine/trial'
import { allRules } from '../rules/all.ts'
import { applyRule } from '../rules/rule.ts'
import { compileBase } from './base.ts'
import { claimTable } from './claims.ts'
import { type Issue, sortIssues } from './issue.ts'
import { compileProvenance, type Provenance } from './provenance.ts'
import { type Folder, readFolder } from './read-folder.ts'
import { readKnowledge } from './read-knowledge.ts'
import { compileTrialMeasures } from './trial-measures.ts'
import { compileWords, type Words } from './words.ts'

export { compileIds } from './ids.ts'
export { formatIssue, type Issue } from './issue.ts'

export interface Compiled {
  readonly base: Base
  readonly provenance: Provenance
  /** How each measure can be tried block by block. Apart from the base, because only a self-experiment reads it. */
  readonly trialMeasures: readonly TrialMeasure[]
  /** Words by language. */
  readonly words: { readonly en: Words }
  /** The claims of the starting document beside the entries that hold them, as a Markdown table. */
  readonly claims: string
}

export interface Compilation {
  /** Absent when a file could not be read. To be published only when there is no issue. */
  readonly compiled?: Compiled
  /** What is wrong, by file and line. */
  readonly issues: readonly Issue[]
}

/** Compiles the texts of a knowledge base, by path relative to its folder. Problems are returned, never thrown. */
export function compileTexts(texts: ReadonlyMap<string, string>): Compilation {
  const { knowledge, issues } = readKnowledge(texts)
  if (!knowledge) return { issues: sortIssues(issues) }
  return {
    compiled: {
      base: compileBase(knowledge),
      provenance: compileProvenance(knowledge),
      trialMeasures: compileTrialMeasures(knowledge),
      words: { en: compileWords(knowledge) },
      claims: claimTable(knowledge),
    },
    issues: sortIssues([...issues, ...allRules.flatMap((rule) => applyRule(rule, knowledge))]),
  }
}

/** Compiles the knowledge base in a folder that exists. Problems are returned, never thrown. */
export function compileFolder(directory: string): Compilation & { readonly folder: Folder } {
  const folder = readFolder(directory)
  const { issues, ...rest } = compileTexts(folder.texts)
  return { ...rest, issues: sortIssues([...folder.issues, ...issues]), folder }
}

/** What is wrong with the knowledge base in a folder, by file and line; nothing when it may be published. */
export function checkKnowledge(directory: string): readonly Issue[] {
  return compileFolder(directory).issues
}
