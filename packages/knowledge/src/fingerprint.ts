// Tells whether a base was built from the texts that stand in the folder now. It reads and hashes, and compiles nothing:
// the command line asks at every start.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from './compile/read-folder.ts'
import { builtFolder, knowledgeFolder } from './folders.ts'

export { builtFolder, knowledgeFolder }

/** Where a build leaves the fingerprint of what it was built from. */
export const fingerprintFile = 'built-from.txt'

/** The SHA-256 of every path and text, in hexadecimal digits; the order of the entries is that of the map. */
export function fingerprint(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of texts) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex')
}

/**
 * How the built base stands to the folder: `missing` when there is none, or its fingerprint is not known.
 *
 * @example
 * baseStatus() // => 'current'
 */
export function baseStatus(
  from: string = knowledgeFolder,
  to: string = builtFolder,
): 'current' | 'outdated' | 'missing' {
  let built: string
  try {
    built = readFileSync(join(to, fingerprintFile), 'utf8')
  } catch {
    return 'missing'
  }
  return built === fingerprint(readFolder(from).texts) ? 'current' : 'outdated'
}
