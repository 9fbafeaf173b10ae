// After an edit of the YAML the command does not go on with the numbers of before without a word.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFolder, knowledgeFolder } from '@stillnight/knowledge/fingerprint'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Folders, renewBase } from './renew-base.ts'
import { fakeTerminal } from './testing/fake-terminal.ts'

let folder: string
let folders: Folders

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-renew-'))
  folders = { from: join(folder, 'knowledge'), to: join(folder, 'built') }
  cpSync(knowledgeFolder, folders.from, { recursive: true })
  cpSync(builtFolder, folders.to, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

async function renew() {
  const terminal = fakeTerminal()
  const isUsable = await renewBase(folders, terminal)
  return { isUsable, said: terminal.errors() }
}

const path = 'conditions/restless-legs-syndrome.yaml'
const built = (): string => readFileSync(join(folders.to, 'provenance.json'), 'utf8')

function edit(pattern: RegExp, by: string): void {
  const file = join(folders.from, path)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(pattern)
  writeFileSync(file, text.replace(pattern, by))
}

test('an untouched base is used without a word', async () => {
  await renew()
  expect(await renew()).toEqual({ isUsable: true, said: '' })
})

test('a changed number is built, and said in one line', async () => {
  await renew()
  edit(/place: chosen from a list of pain words/, 'place: a new place')
  expect(await renew()).toEqual({ isUsable: true, said: 'knowledge/ has changed: the base was built anew.' })
  expect(built()).toContain('a new place')
})

test('a change with an issue is said, and not computed with', async () => {
  await renew()
  const before = built()
  edit(/(finding: sensation\.urge-to-move, value: )[\d.]+/, '$1 97')
  const { isUsable, said } = await renew()
  expect(isUsable).toBe(true)
  expect(said).toMatch(
    /^knowledge\/ has changed, and it does not build: the one built before is used\. .*2 things/,
  )
  expect(built()).toBe(before)
})

test('without any base there is nothing to use, and each thing to mend is named', async () => {
  rmSync(folders.to, { recursive: true })
  edit(/(finding: sensation\.urge-to-move, value: )[\d.]+/, '$1 97')
  const { isUsable, said } = await renew()
  expect(isUsable).toBe(false)
  expect(said).toContain(`knowledge/${path}:`)
})

test('outside a checkout there is nothing to look at', async () => {
  rmSync(folders.from, { recursive: true })
  expect(await renew()).toEqual({ isUsable: true, said: '' })
})
