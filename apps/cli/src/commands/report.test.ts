// `stillnight report`: what it reads, what it writes, what it refuses.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../run.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-report-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const answers = { 'relief.movement': 'present', 'person.age': 71, 'flag.fever': 'absent' }
const diary = {
  attacks: [
    { id: 'a', night: '2026-11-24', kind: 'restless', severity: 12, note: 'my secret' },
    { id: 'b', night: '2026-11-25', kind: 'restless' },
  ],
  nights: [{ night: '2026-11-23', noPain: true, note: 'my secret' }],
}

async function report(data: unknown, ...options: string[]) {
  const file = join(folder, 'in.json')
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data))
  const terminal = fakeTerminal()
  const code = await run(['report', file, '--date', '2026-11-26', ...options], terminal)
  return { code, out: terminal.output(), err: terminal.errors() }
}

const asData = async (data: unknown, ...options: string[]) =>
  JSON.parse((await report(data, '--json', ...options)).out)

describe('reads', () => {
  test('answers alone', async () => {
    const data = await asData(answers)
    expect(data.person).toEqual({ age: 71 })
    expect(data).not.toHaveProperty('nights')
  })

  test('answers with a diary; a value that cannot be read is named and the rest stands', async () => {
    const { code, out, err } = await report({ answers, diary }, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).nights.counts).toMatchObject({ attacks: 2, noPain: 1, logged: 3 })
    expect(err).toContain('12')
  })

  test('a backup of the app, whose answers are text inside it', async () => {
    const beside = { 'stillnight.interview': JSON.stringify({ version: 1, answers, asked: [] }) }
    const data = await asData({ format: 'stillnight-backup', version: 1, diary, trials: [], beside })
    expect(data.redFlags.denied).toEqual(['flag.fever'])
    expect(data.nights.counts.attacks).toBe(2)
  })
})

describe('writes', () => {
  test('a PDF where it is told to', async () => {
    const out = join(folder, 'page.pdf')
    const { code, err } = await report({ answers, diary }, '--out', out, '--letter')
    expect(code).toBe(0)
    expect(err).toContain(out)
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('HTML that needs nothing else, without a note', async () => {
    const { out } = await report({ answers, diary }, '--html')
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).not.toMatch(/my secret|src=|href=/)
    expect(out).toContain('role="img" aria-label="The last 3 nights')
  })

  test('only what is wanted', async () => {
    const data = await asData({ answers, diary }, '--without', 'nights, medicines')
    expect(data.leftOut).toEqual(['nights', 'medicines'])
    expect(data).not.toHaveProperty('nights')
  })
})

describe('refuses', () => {
  test.each([
    ['an unknown answer', { 'relief.movment': 'present' }, 'relief.movement'],
    ['an empty file', '', 'empty'],
    ['no answers at all', {}, 'no answers'],
  ])('%s, and writes nothing', async (_name, data, said) => {
    const { code, out, err } = await report(data, '--json')
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(said)
  })

  test.each([
    [['--without', 'night'], 'It can name reason'],
    [['--date', '26.11.2026'], 'Write it like'],
    [['--html', '--json'], 'Choose'],
  ])('the call %j', async (options, said) => {
    const { code, err } = await report(answers, ...options)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  test('a folder that is not there', async () => {
    const { code, err } = await report(answers, '--out', join(folder, 'nowhere', 'page.pdf'))
    expect(code).toBe(2)
    expect(err).toContain('ENOENT')
  })
})
