// Our encrypted backups and those of the command `age` (Debian's package, written in Go) open each other.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decryptText, encryptText } from '../../apps/web/src/diary/exchange/age-file.ts'

const passphrase = 'correct horse battery'
/** Made by age 1.1.1 with `age -p`, so that this direction is tested where there is no `age`. */
const byAge = readFileSync(join(import.meta.dirname, 'files/by-age.age'))

// `age` takes a passphrase from a terminal only; `script` of util-linux is one.
const hasAge =
  process.platform === 'linux' &&
  spawnSync('age', ['--version']).status === 0 &&
  spawnSync('script', ['--version']).status === 0

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-age-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a file that the command age made opens here', async () => {
  expect(await decryptText(byAge, passphrase)).toBe('by the command age')
}, 60_000)

test('another passphrase opens nothing, and neither does a damaged file', async () => {
  const file = await encryptText('tonight', passphrase)
  expect(await decryptText(file, 'correct horse')).toBeUndefined()
  file[file.length - 1]! ^= 1
  expect(await decryptText(file, passphrase)).toBeUndefined()
}, 60_000)

test(`a file made here opens ${hasAge ? 'with the command age' : 'here (there is no command age)'}`, async () => {
  const text = 'Left calf, 3 a.m. — "cramp"\n'
  const file = await encryptText(text, passphrase)
  if (!hasAge) {
    expect(await decryptText(file, passphrase)).toBe(text)
    return
  }
  const [encrypted, decrypted] = [join(folder, 'backup.age'), join(folder, 'backup.txt')]
  writeFileSync(encrypted, file)
  execFileSync('script', ['-qec', `age -d -o ${decrypted} ${encrypted}`, '/dev/null'], {
    input: `${passphrase}\n`,
  })
  expect(readFileSync(decrypted, 'utf8')).toBe(text)
}, 60_000)
