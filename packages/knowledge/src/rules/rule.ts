// What a lint rule is: a name and a look at everything that was read.
import type { Knowledge } from '../compile/files.ts'
import type { Issue } from '../compile/issue.ts'
import type { Path, SourceFile } from '../compile/source-file.ts'

export interface Rule {
  readonly id: string
  readonly check: (knowledge: Knowledge) => readonly Found[]
}

/** What a rule found, before its place becomes a line. `message` says what is wrong, then what to write. */
export interface Found {
  readonly file: SourceFile
  readonly path: Path
  readonly message: string
}

/** Runs one rule. */
export function applyRule({ id, check }: Rule, knowledge: Knowledge): readonly Issue[] {
  return check(knowledge).map(({ file, path, message }) => ({
    file: file.path,
    ...file.at(path),
    rule: id,
    message,
  }))
}
