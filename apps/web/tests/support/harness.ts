// A bare page with the diary's own code on `window`, so that the storage is tested in a real browser apart from the
// screens, under the same headers as the app.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type StaticServer, startStaticServer } from '../../../../tests/support/app.ts'

const source = join(import.meta.dirname, 'harness-page.ts')
const page =
  '<!doctype html><html lang="en"><title>Harness</title><script type="module" src="/page.js"></script></html>'

/** Builds the page and serves it on a free port; the caller closes it. */
export async function serveHarness(): Promise<StaticServer> {
  const folder = await mkdtemp(join(tmpdir(), 'stillnight-harness-'))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: source, formats: ['es'], fileName: () => 'page.js' },
    },
  })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), page)
  const server = await startStaticServer(folder, 0)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}
