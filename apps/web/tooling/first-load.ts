// Finds what the first load needs. The doors of our packages lead to far more than one screen uses, and a module counts as
// imported there even if nothing of it is left: so the entry is bundled once on its own, and what remains is the answer.
import { join } from 'node:path'
import { build } from 'vite'
import { knowledgeData } from './knowledge-data.ts'

/** Styles leave nothing in a script, and are needed all the same. */
const isStyle = (id: string): boolean => id.endsWith('.css')

/** The modules of which something is left when the entry is bundled without what it imports later. */
export async function firstLoadModules(): Promise<ReadonlySet<string>> {
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    publicDir: false,
    logLevel: 'error',
    plugins: [
      knowledgeData(),
      {
        name: 'stillnight-nothing-later',
        enforce: 'pre',
        resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }),
      },
    ],
    build: { write: false, minify: false, target: 'es2022', modulePreload: false, assetsInlineLimit: 0 },
  })
  const [bundle] = [built].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('The first load did not build.')
  const modules = bundle.output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
  return new Set(
    modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 || isStyle(id) ? [id] : [])),
  )
}
