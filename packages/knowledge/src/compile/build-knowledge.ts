// Writes the files that the other packages read. A base with an issue is never written: a wrong number would be computed
// with, here and in everything that is built on it, long after the message of the build was forgotten.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, fingerprintFile } from '../fingerprint.ts'
import { type Compiled, compileFolder, compileIds } from './index.ts'
import type { Issue } from './issue.ts'

export { formatIssue } from './issue.ts'

export interface Build {
  /** The files written and their size in bytes; none when there is an issue, and those of the last build stay. */
  readonly written: Readonly<Record<string, number>>
  readonly issues: readonly Issue[]
}

/** Compiles the knowledge base in folder `from` into folder `to`. Throws when that cannot be written to. */
export function buildKnowledge(from: string, to: string): Build {
  const { compiled, issues, folder } = compileFolder(from)
  if (compiled === undefined || issues.length > 0) return { written: {}, issues }
  // The fingerprint comes last: whoever finds it finds the files that it stands for.
  const files = { ...filesOf(compiled), [fingerprintFile]: fingerprint(folder.texts) }
  mkdirSync(to, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    // Renamed into place, because another process may read the base at this moment.
    const unfinished = join(to, `${name}.${process.pid}`)
    writeFileSync(unfinished, text)
    renameSync(unfinished, join(to, name))
  }
  return {
    written: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)])),
    issues,
  }
}

const filesOf = ({ base, provenance, trialMeasures, words, claims }: Compiled) => ({
  'base.json': JSON.stringify(base),
  'provenance.json': JSON.stringify(provenance),
  'trial-measures.json': JSON.stringify(trialMeasures),
  'words.en.json': JSON.stringify(words.en),
  'ids.ts': compileIds(base),
  'claims.md': claims,
})
