// Serves the built web app to a browser test, under the same headers as `npm start`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts'

export { type StaticServer, startStaticServer }

const dist = join(import.meta.dirname, '../../apps/web/dist')

/** Serves apps/web/dist on a free port; the caller closes it. */
export async function serveApp(): Promise<StaticServer> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('The web app is not built. Run `npm run build` first.')
  }
  return startStaticServer(dist, 0)
}
