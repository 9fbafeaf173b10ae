// Sorts the files by kind, and keeps only what has the right shape: everything after it may trust its types.
import { checkShape } from './check-shape.ts'
import type { Knowledge } from './files.ts'
import type { Issue } from './issue.ts'
import { readSourceFile, type SourceFile } from './source-file.ts'

export interface Reading {
  /** Absent when a file could not be read: half a knowledge base would make the other half look wrong. */
  readonly knowledge?: Knowledge
  readonly issues: readonly Issue[]
}

/** Files without which nothing can be compiled. */
const indispensable = ['vocabulary', 'model', 'background']

/** Files that stand alone, and what is there in their place when they are missing. */
const singles = {
  vocabulary: {},
  model: {},
  background: {},
  factors: { factors: [] },
  groups: { groups: [] },
  implications: { implications: [] },
  conflicts: { conflicts: [] },
  medicines: { medicines: [] },
  questions: { questions: [] },
  claims: { claims: [] },
  'relief-general': { 'ask-always': [] },
  'while-waiting': { waiting: [] },
  'self-experiments': { measures: [] },
}

/** Reads all files of the knowledge base: `texts` by path relative to its folder. */
export function readKnowledge(texts: ReadonlyMap<string, string>): Reading {
  const issues: Issue[] = []
  const sound: SourceFile[] = []
  for (const [path, text] of texts) {
    const { file, issues: found } = readSourceFile(path, text)
    const wrong = found.length > 0 ? found : checkShape(file)
    issues.push(...wrong)
    if (wrong.length === 0) sound.push(file)
  }
  const single = (name: string) => sound.find(({ path }) => path === `${name}.yaml`)
  const within = (folder: string) => sound.filter(({ path }) => path.startsWith(`${folder}/`))
  const alone = Object.entries(singles).map(([name, empty]) => {
    if (!texts.has(`${name}.yaml`)) issues.push(missing(`${name}.yaml`))
    return [
      camelCase(name),
      single(name) ?? { path: `${name}.yaml`, data: empty, at: () => ({ line: 1, column: 1 }) },
    ]
  })
  if (sound.length < texts.size || indispensable.some((name) => !single(name))) return { issues }
  return {
    knowledge: {
      ...Object.fromEntries(alone),
      conditions: within('conditions'),
      warningSigns: within('warning-signs'),
      relief: within('relief'),
      safety: within('safety'),
      sources: within('sources'),
      cases: within('cases'),
      words: Object.fromEntries(within('words/en').map((file) => [baseName(file.path), file])),
    } as Knowledge,
    issues,
  }
}

function missing(file: string): Issue {
  return { file, line: 1, column: 1, rule: 'missing-file', message: `The file ${file} is missing. Write it.` }
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
}
