// The door for programs that compile or check a knowledge base on disk. Node only: browsers take the built base.
import type { Base } from '@stillnight/engine'
import { compileBase } from './base.ts'
import { type Issue, sortIssues } from './issue.ts'
import { readFolder } from './read-folder.ts'
import { readKnowledge } from './read-knowledge.ts'

export { formatIssue, type Issue } from './issue.ts'

export interface Compiled {
  readonly base: Base
  readonly issues: readonly Issue[]
}

/** Compiles the texts of a knowledge base, by path relative to its folder. */
export function compileTexts(texts: ReadonlyMap<string, string>): Compiled {
  const { knowledge, issues } = readKnowledge(texts)
  return { base: compileBase(knowledge), issues: sortIssues(issues) }
}

/** Compiles the knowledge base in a folder. Problems are returned, never thrown. */
export function compileKnowledge(directory: string): Compiled {
  return compileTexts(readFolder(directory))
}
