// The real command in a process of its own, as a shell would start it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root: string = join(import.meta.dirname, '../../../..')

const main = join(import.meta.dirname, '../main.ts')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `stillnight` with these words in the root of the repository. */
export function runCommand(words: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { code: status, out: stdout, err: stderr }
}
