// The interview in a terminal: one question at a time, back, why, can't tell, stop, and an emergency that ends it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../run.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { wordsFor } from '../words.ts'

const { text, urgency, question } = wordsFor('GB')

// Choosing the questions of a whole interview takes more than a second on a slow machine.
vi.setConfig({ testTimeout: 30_000 })

async function talk(...lines: readonly string[]) {
  const terminal = fakeTerminal(lines)
  const code = await run(['interview', '--country', 'GB'], terminal)
  return { code, out: terminal.output(), err: terminal.errors() }
}

/** The first answers: no danger right now, then age, sex and smoking. */
const start = ['0', '67', '2', '3']
const times = (out: string, sentence: string): number => out.split(sentence).length - 1
const danger = question({ id: 'right-now', settles: [] }).ask
const moreDanger = question({ id: 'skin-and-joint-danger', settles: [] }).ask

test('an alarm sign stops it and says what to do, and why', async () => {
  const { out } = await talk('4', '')
  expect(out).toContain(urgency('emergency').title.toUpperCase())
  expect(out).toContain('999')
})

test('back puts the question before once more', async () => {
  const { out } = await talk(...start, 'b', '67', '2', '3', 'q')
  expect(times(out, moreDanger)).toBe(2)
})

test('after an emergency by mistake, back goes to the question that set it off', async () => {
  const { out } = await talk('4', 'b', ...start, 'q')
  expect(times(out, danger)).toBe(2)
  expect(out).toContain(moreDanger)
})

test('w says why it asks and puts the question again', async () => {
  const { out } = await talk(...start, 'w', 'q')
  expect(out.replaceAll('\n', ' ')).toContain(text('why.why-warning'))
})

test('what makes no sense is said, and nothing is taken for an answer', async () => {
  const { out } = await talk(...start, 'perhaps', '99', '', 'q')
  expect(times(out, text('command-line.interview.not-understood'))).toBe(3)
})

test('whoever can not tell anything hears that it is not enough, and is not reassured', async () => {
  const { code, out } = await talk(...start, ...Array.from({ length: 25 }, () => '?'))
  expect(code).toBe(0)
  expect(out).toContain('Not enough to tell')
})

test('stopping early says what can be said so far, and that not all dangers were asked about', async () => {
  const { out } = await talk(...start, 'q')
  expect(out.replaceAll('\n', ' ')).toMatch(/You left \d questions about danger open\./)
})

test('stopping without an answer says that no danger was asked about', async () => {
  const { out } = await talk('q')
  expect(out.replaceAll('\n', ' ')).toContain(text('command-line.interview.danger-not-asked'))
})

test('before the first question it says to call and not to answer, with the number of the country', async () => {
  const { out } = await talk('q')
  expect(out.split('\n')[0]).toBe('Is it an emergency? Call 999 now. Do not answer these first.')
})

test.each([
  ['the word', ['0', '67', 'female', 'current', 'q']],
  ['its beginning', ['0', '67', 'F', 'c', 'q']],
  ['the mark of a list', ['0', '67', '1)', '3.', 'q']],
  ["what the keys call it: I can't tell", ['0', "I can't tell", 'can’t tell', "don't know", 'q']],
])('an answer can be typed as %s', async (_how, lines) => {
  expect(times((await talk(...lines)).out, text('command-line.interview.not-understood'))).toBe(0)
})

test('a "no" to who smokes is not taken for "never"', async () => {
  expect(
    times((await talk('0', '67', '1', 'n', 'q')).out, text('command-line.interview.not-understood')),
  ).toBe(1)
})

describe('what was answered is kept', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stillnight-interview-'))
    file = join(folder, 'me.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const kept = () => JSON.parse(readFileSync(file, 'utf8'))

  test('Ctrl-C says what is known and how to go on, saves it, and ends with 130', async () => {
    const stdin = new PassThrough()
    const terminal = fakeTerminal([], { stdin })
    const ending = run(['interview', '--save', file], terminal)
    for (const line of start) stdin.write(`${line}\n`)
    await vi.waitFor(() => expect(terminal.output()).toContain(moreDanger))
    terminal.interrupt()
    expect(await ending).toBe(130)
    expect(kept()).toMatchObject({ 'person.age': 67, 'person.sex': 'male' })
    expect(terminal.output()).toContain(text('command-line.interview.stopped'))
    expect(terminal.output().replaceAll('\n', ' ')).toContain(`--go-on ${file}`)
  })

  test('each answer is on the disk before the next question', async () => {
    const stdin = new PassThrough()
    const terminal = fakeTerminal([], { stdin })
    const ending = run(['interview', '--save', file], terminal)
    for (const line of start) stdin.write(`${line}\n`)
    await vi.waitFor(() => expect(terminal.output()).toContain(moreDanger))
    expect(kept()).toMatchObject({ 'person.age': 67 })
    stdin.end()
    await ending
  })

  test('--go-on begins with them and asks only the rest', async () => {
    writeFileSync(file, '{"person.age": 67, "person.sex": "female", "history.smoking": "never"}')
    const terminal = fakeTerminal(['0', 'q'])
    expect(await run(['interview', '--go-on', file], terminal)).toBe(0)
    expect(terminal.output()).not.toContain(question({ id: 'about-you', settles: [] }).ask)
    expect(kept()).toMatchObject({ 'person.age': 67, 'flag.sudden-cold-pale-leg': 'absent' })
  })

  test('an older file is not replaced in a pipe, but with --force or a yes at the terminal', async () => {
    writeFileSync(file, 'older')
    const saving = (lines: readonly string[], canAsk: boolean, ...options: readonly string[]) => {
      const terminal = fakeTerminal(lines, { canAsk })
      return run(['interview', '--save', file, ...options], terminal)
    }
    expect(await saving(['0', '67', 'q'], false)).toBe(2)
    expect(await saving(['n'], true)).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('older')
    expect(await saving(['y', 'q'], true)).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe('older')
    expect(await saving(['0', '67', 'q'], false, '--force')).toBe(0)
    expect(kept()).toMatchObject({ 'person.age': 67 })
  })

  test('without an answer nothing is written', async () => {
    expect(await run(['interview', '--save', file], fakeTerminal(['q']))).toBe(0)
    expect(existsSync(file)).toBe(false)
  })
})
