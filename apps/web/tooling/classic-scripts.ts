// Bundles the two scripts that must stand alone: the one at launch (it blocks the first paint, so that nothing
// flashes) and the service worker. A module that shares chunks with the app could do neither.
import { join } from 'node:path'
import { build } from 'vite'

const source = join(import.meta.dirname, '../src')

/** Script name in the built app, and the file it begins with. */
const classicScripts = {
  'launch.js': join(source, 'launch/at-launch.ts'),
  'service-worker.js': join(source, 'service-worker/service-worker.ts'),
} as const

export type ClassicScript = keyof typeof classicScripts

/** The code of one script as a self-contained function, with `constants` put in place of the names. */
export async function bundleClassicScript(
  name: ClassicScript,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: classicScripts[name], formats: ['iife'], name: 'stillnight', fileName: () => name },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error(`The script "${name}" did not build.`)
  return chunk.code
}
