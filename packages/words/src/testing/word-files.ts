/** The word files on the disk, for tests. The package itself touches no files. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '../../../../knowledge/words/en')

/** Every file of `knowledge/words/en`, parsed, by its name without the ending. */
export function readWordFiles(): Readonly<Record<string, unknown>> {
  const paths = globSync('*.yaml', { cwd: folder }).sort()
  return Object.fromEntries(
    paths.map((path) => [basename(path, '.yaml'), parse(readFileSync(join(folder, path), 'utf8'))]),
  )
}

export interface Text {
  /** `file: key.key.0` */
  readonly id: string
  readonly text: string
}

// The doctor's page speaks to clinicians in their own terms.
const forClinicians: ReadonlySet<string> = new Set(['clinic', 'clinical'])

function* textsIn(id: string, value: unknown): Generator<Text> {
  if (typeof value === 'string') yield { id, text: value }
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (!forClinicians.has(key)) yield* textsIn(id === '' ? key : `${id} ${key}`, child)
    }
  }
}

/** Every string that a person reads. */
export function textsOf(files: Readonly<Record<string, unknown>>): readonly Text[] {
  return Object.entries(files).flatMap(([file, content]) => [...textsIn(file, content)])
}

/** The terms that the glossaries teach. */
export function taughtTermsOf(files: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(files)
    .filter(([file]) => file === 'glossary' || file.startsWith('glossary-'))
    .flatMap(([, content]) => Object.keys((content ?? {}) as Record<string, unknown>))
}
