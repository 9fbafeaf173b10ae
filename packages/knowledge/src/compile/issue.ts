// What is wrong in a file of the knowledge base, and where, so that the person who wrote it can mend it.

/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One thing to mend. `message` says what is wrong and what to write instead. */
export interface Issue extends Position {
  /** The file, relative to the folder of the knowledge base. */
  readonly file: string
  /** The rule that found it. */
  readonly rule: string
  readonly message: string
}

/** `conditions/gout.yaml:12:3  probability  97 is not a probability. Write 0.97.` */
export function formatIssue({ file, line, column, rule, message }: Issue): string {
  return `${file}:${line}:${column}  ${message} [${rule}]`
}

/** By file, then by place, each said once. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const once = new Map(issues.map((issue) => [formatIssue(issue), issue]))
  return [...once.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
