// Bare pages with a part of the app's own code, so that the storage and the components are tested in a real browser
// apart from the screens, under the same headers as the app.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { type StaticServer, startStaticServer } from '../../../../tests/support/app.ts'

export type HarnessPage = 'harness-page.ts' | 'gallery-page.tsx'

const htmlOf = (style: string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Harness</title>${style}<script type="module" src="/page.js"></script></html>`

const html: Readonly<Record<HarnessPage, string>> = {
  'harness-page.ts': htmlOf(''),
  'gallery-page.tsx': htmlOf('<link rel="stylesheet" href="/page.css">'),
}

/** Builds the page and serves it on a free port; the caller closes it. */
export async function serveHarness(source: HarnessPage = 'harness-page.ts'): Promise<StaticServer> {
  const folder = await mkdtemp(join(tmpdir(), 'stillnight-harness-'))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: join(import.meta.dirname, source),
        formats: ['es'],
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  })
  await writeFile(join(folder, 'index.html'), html[source])
  const server = await startStaticServer(folder, 0)
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}
