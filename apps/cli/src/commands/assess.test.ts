// What a file of answers can get wrong: a clear message with its place, exit code 2, and the urgency all the same.
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersIn } from '../answers/read-answers-file.ts'
import { run } from '../run.ts'
import { anyData } from '../testing/any-data.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { network } from '../testing/network.ts'
import { root, runCommand } from '../testing/run-command.ts'
import { wordsFor } from '../words.ts'

const words = wordsFor('GB')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function assessing(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  const path = join(folder, name)
  writeFileSync(path, content)
  const terminal = fakeTerminal()
  const code = await run(['assess', path, '--country', 'GB', ...options], terminal)
  return { code, out: terminal.output(), err: terminal.errors().replaceAll(`${folder}/`, '') }
}

const danger = 'flag.saddle-numbness'

describe('a file with one thing wrong, and a danger that could be read', { timeout: 30_000 }, () => {
  test.each([
    [
      'an unknown id',
      `present: [sensation.burnin, ${danger}]`,
      "file.yaml:1:11: We don't know sensation.burnin. Did you mean sensation.burning? Change the name and try again.",
    ],
    [
      'a number out of range',
      `present: [${danger}]\nvalues: {lab.ferritin: 25000}`,
      'file.yaml:2:10: Ferritin is 25000 µg/L. We can read 0 to 10000. Check the number and its unit on your report.',
    ],
    [
      'a contradiction',
      `present: [relief.dangling, ${danger}]\nabsent: [relief.dangling]`,
      'file.yaml:1:11: Two of your answers do not go together: hanging your leg over the bed edge eases it. Look at both again and change the one that is wrong. Till then a yes counts, and the first of two numbers.',
    ],
    [
      'a wrong unit',
      `present: [${danger}]\nvalues: {lab.ferritin: {value: 25, unit: mg/dL}}`,
      'file.yaml:2:10: Ferritin is in mg/dL. We read it in µg/L. Check the unit on your report, or ask for the number in µg/L.',
    ],
    [
      'a unit in the number',
      `${danger}: present\nlab.ferritin: 25 mg/dL`,
      "file.yaml:2:1: Ferritin: we can't read “25 mg/dL” as a number. Write the number alone. We read it in µg/L.",
    ],
    [
      'a key that is no data',
      `{"__proto__": {"relief.dangling": "present"}, "${danger}": "present"}`,
      "file.yaml:1:2: We don't know __proto__. Check how it is spelled, or leave it out.",
    ],
    [
      'a second document',
      `---\npresent: [${danger}]\n---\nabsent: [relief.dangling]`,
      'file.yaml:3:1: A second part begins here, after a line of ---. We read one part. Write all of it in one.',
    ],
    [
      'malformed YAML',
      `present: [${danger}]\nabsent: x: y`,
      "file.yaml:2:9: We can't read this as YAML or JSON: Nested mappings are not allowed in compact mappings.",
    ],
  ])('%s', async (_what, content, message) => {
    const { code, out, err } = await assessing('file.yaml', content)
    expect(code).toBe(2)
    expect(err.split('\n')).toContain(message)
    expect(out).toContain('Get help now'.toUpperCase())
    expect(out).toContain(words.text('command-line.assess.partly').slice(0, 30))
  })
})

describe('what a line does not say well', () => {
  test.each([
    [
      'a list that is none',
      'present: site.calf',
      'file.yaml:1:1: present must be a list, also for one finding. Write it like this: [site.calf].',
    ],
    [
      'a slip in a key of the file',
      'prezent: [site.calf]',
      "file.yaml:1:1: We don't know prezent. Did you mean present? Change the name and try again.",
    ],
    [
      'an answer outside of answers:',
      `answers: {site.calf: present}\n${danger}: present`,
      `file.yaml:2:1: ${danger} stands outside of "answers", so we did not read it. Move it in.`,
    ],
    ['20,000 layers', '['.repeat(20_000), 'file.yaml: It has too many layers. Write it as a plain list.'],
  ])('%s', async (_what, content, message) => {
    const { code, err } = await assessing('file.yaml', content)
    expect(code).toBe(2)
    expect(err).toBe(message)
  })

  test('of 20,000 names that nobody knows the first 20 are told, at once', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `site.nowhere-${index}`)
    const start = performance.now()
    const { err, out } = await assessing('file.yaml', JSON.stringify({ present: [...names, danger] }))
    expect(performance.now() - start).toBeLessThan(4000)
    expect(err.split('\n')).toHaveLength(21)
    expect(err).toContain('file.yaml: And 19980 more things like this.')
    expect(out).toContain('Get help now'.toUpperCase())
  })
})

test('a file with answers: is read as by report', async () => {
  const { code, out } = await assessing('file.yaml', `answers: {${danger}: present}\ndiary: {}`, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out).urgency.urgency).toBe('emergency')
})

describe('a file of which nothing can be read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'It is empty. Check that it is the right file.'],
    ['nothing but null', 'null', 'There are no answers in it. Add at least one, then try again.'],
    ['a sentence', 'my leg hurts', 'These are no answers. Write one finding and its answer on each line.'],
    ['a list', '[1, 2]', 'These are no answers. Write one finding and its answer on each line.'],
    [
      'not UTF-8',
      Uint8Array.of(0x61, 0x3a, 0xff, 0xfe),
      "We can't read it as text (byte 3). Save it as UTF-8 and try again.",
    ],
  ])('%s', async (_what, content, message) => {
    const { code, out, err } = await assessing('file.yaml', content)
    expect(code).toBe(2)
    expect(err).toBe(`file.yaml: ${message}`)
    expect(out.replaceAll('\n', ' ')).toBe(words.text('app.always'))
  })

  test('100 MB are refused before they are read', async () => {
    const path = join(folder, 'large.yaml')
    writeFileSync(path, '')
    truncateSync(path, 100 * 1024 * 1024)
    const terminal = fakeTerminal()
    expect(await run(['assess', path], terminal)).toBe(2)
    expect(terminal.errors()).toContain('It is too big. We read up to 1 MB.')
  })

  test.each([
    ['no such file', 'nowhere.yaml', 'There is no such file.'],
    ['a folder', '.', 'This is a folder.'],
  ])('%s', async (_what, name, message) => {
    const terminal = fakeTerminal()
    expect(await run(['assess', join(folder, name)], terminal)).toBe(2)
    expect(terminal.errors()).toContain(message)
  })
})

describe('a file of which a part was not read does not reassure', () => {
  const title = words.text('command-line.assess.partly-title')

  test.each([
    ['an id that hides a danger', 'present: [site.calf, flag.sudden-cold-pale-legs]'],
    ['a second document', 'present: [site.calf]\n---\npresent: [flag.sudden-cold-pale-leg]'],
  ])('%s', async (_what, content) => {
    const { out } = await assessing('file.yaml', content)
    expect(out.split('\n')[0]).toBe(title)
    expect(out).not.toContain(words.urgency('self-care').title)
    expect(JSON.parse((await assessing('file.yaml', content, '--json')).out)).toMatchObject({
      incomplete: true,
      urgency: { urgency: 'self-care' },
    })
  })

  test('what is urgent in the rest is said, after the warning', async () => {
    const { out } = await assessing('file.yaml', 'present: [sign.swelling-one-leg, site.calfs]')
    expect(out.indexOf(title)).toBe(0)
    expect(out).toContain(words.urgency('same-day').title)
  })

  test('a file that was read whole says so', async () => {
    const { out } = await assessing('file.yaml', 'present: [site.calf]', '--json')
    expect(JSON.parse(out)).toMatchObject({ incomplete: false })
  })
})

test('as JSON, the problems and the urgency stand side by side', async () => {
  const { code, out } = await assessing('file.yaml', `present: [nonsense, ${danger}]`, '--json')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({
    urgency: { urgency: 'emergency' },
    issues: [{ code: 'unknown-finding' }],
  })
})

describe('the readers never throw, and never lose a danger that stands by itself', {
  timeout: 60_000,
}, () => {
  test('any data, written as JSON', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const text = JSON.stringify(data) ?? ''
        const { problems, answers } = answersIn(network, words, 'x', text)
        expect(problems.length > 0 || answers !== undefined).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        answersIn(network, words, 'x', text)
      }),
      { numRuns: 150 },
    )
  })

  test('a danger beside any other keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyData), (others) => {
        const text = JSON.stringify({ ...others, [danger]: 'present' })
        expect(answersIn(network, words, 'x', text).answers?.[danger]).toBe('present')
      }),
      { numRuns: 100 },
    )
  })
})

test('in 40 columns no line of a result is longer', async () => {
  for (const name of readdirSync(join(root, 'apps/cli/examples'))) {
    const terminal = { ...fakeTerminal(), width: 40 }
    await run(['assess', join(root, 'apps/cli/examples', name)], terminal)
    const lines = terminal.output().split('\n')
    expect(lines.filter((line) => line.length > 40)).toEqual([])
  }
})

describe('in a pipe', { timeout: 60_000 }, () => {
  test('reads the standard input, writes no color, and keeps problems out of the output', () => {
    const { code, out, err } = runCommand(
      ['assess', '-', '--json'],
      JSON.stringify({ 'relief.dangling': 'present' }),
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).urgency.urgency).toBe('soon')
  })

  test('a text result has no escape codes', () => {
    const { out } = runCommand(['assess', 'apps/cli/examples/night-cramp.yaml'])
    expect(out).not.toContain('\u001b')
  })
})
