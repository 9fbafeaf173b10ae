import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')
// The rules of a block are set in by two spaces, so the first brace at the margin ends it.
const forAMouse = /^@media \(hover: hover\).*?^\}/gms

// On a touch screen a hover stays on whatever comes to lie under the last tap: an answer looks chosen that nobody gave.
test('only a mouse sees a hover', () => {
  const files = globSync('**/*.css', { cwd: source })
  expect(files.length).toBeGreaterThan(20)
  const left = files.filter((file) =>
    readFileSync(join(source, file), 'utf8').replaceAll(forAMouse, '').includes(':hover'),
  )
  expect(left).toEqual([])
})
