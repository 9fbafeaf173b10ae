// What a person's phone has to fetch, against the budgets of the design. The web app must be built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const kilobytes = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length / 1000

test('the engine is at most 20 kB of code with gzip', { timeout: 60_000 }, async () => {
  const output = await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      lib: { entry: join(root, 'packages/engine/src/index.ts'), formats: ['es'] },
      minify: true,
    },
  })
  const [bundle] = [output].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.')
  const code = bundle.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  expect(code.length).toBeGreaterThan(10_000)
  expect(kilobytes(code)).toBeLessThanOrEqual(20)
})

test('the first load of the app is at most 60 kB of script with gzip', () => {
  const dist = join(root, 'apps/web/dist')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const scripts = [
    ...html.matchAll(/<(?:script [^>]*src|link rel="modulepreload"[^>]*href)="\/([^"]+)"/g),
  ].map(([, path]) => path!)
  expect(scripts.length).toBeGreaterThanOrEqual(2)
  const all = scripts.map((path) => kilobytes(readFileSync(join(dist, path))))
  expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60)
})
