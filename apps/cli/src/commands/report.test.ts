// `stillnight report`: what it reads, what it writes, what it refuses.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze, scheduleOf, type Trial, trialFile } from '@stillnight/engine/trial'
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
    const saidOn = { 'flag.fever': '2026-09-03' }
    const beside = { 'stillnight.interview': JSON.stringify({ version: 1, answers, asked: [], saidOn }) }
    const data = await asData({ format: 'stillnight-backup', version: 1, diary, trials: [], beside })
    expect(data.redFlags.denied).toEqual(['flag.fever'])
    expect(data.redFlags.deniedOn).toEqual(saidOn)
    expect(data.nights.counts.attacks).toBe(2)
  })
})

describe('a backup with experiments', () => {
  const trial: Trial = {
    measure: 'stretch-calf-hamstring',
    outcome: 'events',
    smallestChange: 2,
    design: { order: 'balanced', blocks: 8, blockNights: 7, leaveOut: 0 },
    firstNight: '2026-08-01',
    seed: 1,
  }
  const file = trialFile(trial, { instant: Date.parse('2026-08-01T18:00:00Z'), offsetMinutes: 0 })
  const outcome = scheduleOf(trial.design, trial.seed).flatMap((arm, block) =>
    [1, 2, 1, 2, 3, 1, 2].map((count) => (arm === 'measure' ? Math.floor(count / 2) : count + (block % 2))),
  )
  const result = analyze(file, { outcome }, { tonight: '2026-11-26' })
  const kept = { id: 'a', version: 1, file, pauses: [], harms: [], result }
  const backup = (...trials: unknown[]) => ({
    format: 'stillnight-backup',
    version: 1,
    diary,
    trials,
    beside: { 'stillnight.interview': JSON.stringify({ version: 1, answers, asked: [] }) },
  })

  test('tells what was tried, what came of it and how sure that is', async () => {
    if (result.kind !== 'verdict') throw new Error(result.because.code)
    const data = await asData(backup(kept))
    expect(data.tried.trials).toEqual([
      {
        measure: trial.measure,
        outcome: 'events',
        verdict: 'helps',
        benefit: result.figures.benefit,
        interval: result.figures.interval,
        smallestChange: 2,
        nights: 56,
      },
    ])
    const { out } = await report(backup(kept), '--html')
    expect(out).toContain('Stretch your calf and thigh')
    expect(out).toMatch(/56 nights/)
  })

  test.each([
    ['one without a result', { ...kept, result: undefined }],
    ['one whose file was changed by hand', { ...kept, file: { ...file, schedule: 'MMMMUUUU' } }],
    [
      'one whose result cannot be read',
      { ...kept, result: { kind: 'verdict', verdict: 'helps', figures: {} } },
    ],
    ['no experiment at all', 'not an experiment'],
  ])('leaves out %s, and keeps the rest', async (_name, broken) => {
    const data = await asData(backup(broken, kept))
    expect(data.tried.trials).toHaveLength(1)
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

  test.each([
    ['.html', /^<!doctype html>/],
    ['.json', /^\{/],
    ['.PDF', /^%PDF-/],
  ])('what the ending %s says', async (ending, beginning) => {
    const out = join(folder, `named${ending}`)
    expect((await report(answers, '--out', out)).code).toBe(0)
    expect(readFileSync(out, 'latin1')).toMatch(beginning)
  })

  test('over another file only with --force, and over the answers never', async () => {
    const out = join(folder, 'there.pdf')
    writeFileSync(out, 'a letter')
    const refused = await report(answers, '--out', out)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('add --force')
    expect(readFileSync(out, 'utf8')).toBe('a letter')
    expect((await report(answers, '--out', out, '--force')).code).toBe(0)
    expect(readFileSync(out, 'latin1')).toMatch(/^%PDF-/)

    const input = join(folder, 'in.json')
    expect((await report(answers, '--out', input, '--json', '--force')).code).toBe(2)
    expect(JSON.parse(readFileSync(input, 'utf8'))).toEqual(answers)
  })

  test('HTML that needs nothing else, without a note', async () => {
    const { out } = await report({ answers, diary }, '--html')
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).not.toMatch(/my secret|src=|href=/)
    expect(out).toContain('role="img" aria-label="The last 3 nights')
  })

  test.each([
    [[], '26 Nov 2026'],
    [['--country', 'US'], 'Nov 26, 2026'],
  ])('its dates as the place writes them %j', async (options, date) => {
    const { out } = await report({ answers, diary }, '--html', ...options)
    expect(out).toContain(date)
  })

  test('only what is wanted', async () => {
    const data = await asData({ answers, diary }, '--without', 'nights, medicines')
    expect(data.leftOut).toEqual(['nights', 'medicines'])
    expect(data).not.toHaveProperty('nights')
  })
})

describe('refuses', () => {
  test.each([
    ['an unknown answer', { 'relief.movment': 'present' }, 'in.json:1:2: '],
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
    [['--out', 'page.txt'], 'It must end in .pdf, .html or .json'],
    [['--out', 'page.html', '--json'], 'no name for --json'],
    [['--date', '1800-01-01'], 'from 2000-01-01'],
    [['--date', '2999-01-01'], 'from 2000-01-01'],
    [['--date', '2026-02-31'], 'no such day'],
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
