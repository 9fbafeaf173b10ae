// The fast kernel of the engine: written from its source, where it is loaded, and where it must not be.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { simdBytes } from '../packages/engine/src/assess/tiles/simd-bytes.ts'
import { compileKernel } from '../scripts/compile-kernel.ts'

const engine = join(import.meta.dirname, '../packages/engine')

/** The file that `#kernel` stands for in the engine. */
function kernelFile(...options: readonly string[]): string {
  const code = "console.log(import.meta.resolve('#kernel'))"
  const { stdout } = spawnSync(process.execPath, [...options, '--input-type=module', '--eval', code], {
    cwd: engine,
    encoding: 'utf8',
  })
  return stdout.trim()
}

test('its bytes are what `npm run kernel` writes, and Node can run them', async () => {
  expect([...(await compileKernel())]).toEqual(simdBytes)
  expect(WebAssembly.validate(new Uint8Array(simdBytes))).toBe(true)
})

test('Node loads it, and with the conditions of a browser the plain one', () => {
  expect(kernelFile()).toMatch(/\/simd-kernel\.ts$/)
  expect(kernelFile('--conditions=browser')).toMatch(/\/plain-kernel\.ts$/)
})

test('the web app has no WebAssembly, which its Content-Security-Policy would stop', () => {
  const dist = join(import.meta.dirname, '../apps/web/dist')
  const files = globSync('**/*.*', { cwd: dist, exclude: ['**/*.{png,woff2}'] })
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(10)
  const found = files.filter((file) => /WebAssembly|\.wasm\b/.test(readFileSync(join(dist, file), 'utf8')))
  expect(found).toEqual([])
})
