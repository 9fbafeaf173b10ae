// The second half of `npm start`: builds the web app and serves it on this machine.
import { join } from 'node:path'
import { type StaticServer, startStaticServer } from './static-server.ts'
import { buildAll, root } from './steps.ts'

const firstPort = 8080
const lastPort = 8179

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

async function serveOnFreePort(folder: string): Promise<StaticServer> {
  for (let port = firstPort; port < lastPort; port += 1) {
    try {
      return await startStaticServer(folder, port)
    } catch (error) {
      if (!isPortTaken(error)) throw error
    }
  }
  return startStaticServer(folder, lastPort)
}

/** The port asked for in PORT. Whoever names a port means that one, so a taken port is then an error. */
function portAskedFor(): number | undefined {
  const asked = process.env.PORT
  if (asked === undefined || asked === '') return undefined
  const port = Number(asked)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`PORT is "${asked}". Give a whole number from 0 to 65535.`)
}

try {
  const port = portAskedFor()
  if (!buildAll()) throw new Error('The app did not build. The message above says where.')
  const dist = join(root, 'apps/web/dist')
  const server = port === undefined ? await serveOnFreePort(dist) : await startStaticServer(dist, port)
  console.log(`\nStillnight is at ${server.url} (only from this computer). Ctrl+C stops it.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => server.close().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
