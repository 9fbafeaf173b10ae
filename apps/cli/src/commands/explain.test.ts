// `stillnight explain`: how an id is found, and what is shown of a source.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../run.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'

async function explain(...words: readonly string[]) {
  const terminal = fakeTerminal()
  const code = await run(['explain', ...words], terminal)
  return { code, out: terminal.output(), err: terminal.errors() }
}

const firstId = ({ out }: { readonly out: string }): string | undefined => out.split('\n')[0]

test.each([
  ['restless', 'restless-legs-syndrome'],
  ['restless legs', 'restless-legs-syndrome'],
  ['RLS', 'restless-legs-syndrome'],
  ['dvt', 'deep-vein-thrombosis'],
])('%s finds %s first, and lists what else fits', async (words, id) => {
  const found = await explain(...words.split(' '))
  expect(found.code).toBe(0)
  expect(firstId(found)).toBe(id)
  expect(found.err).toContain(words)
})

test('words that fit one entry alone show it', async () => {
  const { code, out, err } = await explain('spinal', 'stenosis', 'lumbar')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^lumbar-spinal-stenosis {2}Cause/)
})

test('--list names every id, and with words those that fit', async () => {
  const { entries } = JSON.parse((await explain('--list', '--json')).out)
  const ids = entries.map(({ id }: { id: string }) => id)
  for (const id of ['gout', 'relief.dangling', 'heat']) expect(ids).toContain(id)
  const cramps = JSON.parse((await explain('--list', 'cramp', '--json')).out).entries
  expect(cramps.length).toBeLessThan(ids.length)
  expect(cramps.map(({ id }: { id: string }) => id)).toContain('nocturnal-leg-cramps')
})

test('a source is shown with what rests on it', async () => {
  const { code, out } = await explain('elicitation')
  expect(code).toBe(0)
  expect(out).toMatch(/^elicitation {2}Source\n/)
  expect(out).toContain('Not reviewed by a clinician.')
  const { numbers } = JSON.parse((await explain('elicitation', '--json')).out)
  expect(numbers).toContain('findings/gout/sign.joint-swollen')
})

test.each([[['xyzzy']], [['--list', 'xyzzy']], [[]]])('nothing found for %j is an error', async (words) => {
  const { code, out } = await explain(...words)
  expect(code).toBe(2)
  expect(out).toBe('')
})

test('in a narrow terminal only a word that is wider than a line sticks out', async () => {
  const terminal = { ...fakeTerminal(), width: 40 }
  await run(['explain', 'gout'], terminal)
  const wide = terminal
    .output()
    .split('\n')
    .filter((line) => line.length > 40)
  for (const line of wide) expect(line.trim()).not.toContain(' ')
})

test('a unit is written as people write it, and not in the code of the base', async () => {
  expect((await explain('lab.ferritin')).out).toContain('Unit: µg/L')
  expect((await explain('person.age')).out).toContain('Unit: years')
})

test('--pages does not write over pages that are there, unless it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillnight-pages-'))
  try {
    writeFileSync(join(folder, 'index.html'), 'mine')
    const refused = fakeTerminal()
    expect(await run(['explain', '--pages', folder], refused)).toBe(2)
    expect(refused.errors()).toContain('--force')
    expect(readdirSync(folder)).toEqual(['index.html'])
    expect(await run(['explain', '--pages', folder, '--force'], fakeTerminal())).toBe(0)
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('gout.html')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
