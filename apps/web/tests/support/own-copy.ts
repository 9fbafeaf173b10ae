// A copy of the built app on a server of its own, for tests that stop the server or bring out a new version.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStaticServer } from '../../../../tests/support/app.ts'

const dist = join(import.meta.dirname, '../../dist')

export interface OwnCopy {
  readonly url: string
  /** Changes one file of the copy, as a new build would. */
  readonly change: (file: string, edit: (text: string) => string) => void
  /** Nobody answers any more, as with the network off. */
  readonly stop: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/**
 * Serves a copy of the built app until the end of the scope.
 *
 * @example
 * await using copy = await serveOwnCopy()
 */
export async function serveOwnCopy(): Promise<OwnCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'stillnight-app-'))
  cpSync(dist, folder, { recursive: true })
  const server = await startStaticServer(folder, 0)
  let isRunning = true
  const stop = async (): Promise<void> => {
    if (isRunning) await server.close()
    isRunning = false
  }
  return {
    url: server.url,
    change: (file, edit) => {
      const path = join(folder, file)
      writeFileSync(path, edit(readFileSync(path, 'utf8')))
    },
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
