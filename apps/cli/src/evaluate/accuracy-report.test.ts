// `stillnight evaluate --report`: the report is written, whole, in both kinds.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../run.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { calibrationPlot } from './calibration-plot.ts'
import { reliabilityTable } from './reliability.ts'

let folder: string

const cases = `cases:
- {id: one, summary: s, person: {age: 58, sex: female}, present: [sensation.urge-to-move, relief.movement, timing.worse-at-rest],
   absent: [], values: {}, diagnosis: restless-legs-syndrome, urgency: routine, urgency_max: routine, night: true}
- {id: two, summary: s, person: {age: 70, sex: male}, present: [flag.sudden-cold-pale-leg], absent: [], values: {},
   diagnosis: acute-limb-ischemia, urgency: emergency, urgency_max: emergency, night: false}
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-accuracy-'))
  writeFileSync(join(folder, 'cases.yaml'), cases)
})

afterAll(() => rmSync(folder, { recursive: true }))

async function report(name: string, ...options: string[]): Promise<string> {
  const path = join(folder, name)
  const terminal = fakeTerminal()
  expect(
    await run(['evaluate', join(folder, 'cases.yaml'), '--report', path, '--force', ...options], terminal),
  ).toBe(0)
  return readFileSync(path, 'utf8')
}

describe('the report', () => {
  test('as Markdown has its pictures beside it, and results by age, sex and diagnosis', async () => {
    const text = await report('page.md')
    expect(text).toContain('2 cases, 2 of them with a cause on our list.')
    expect(text).toMatch(/\| female \| 1 \| 100 %/)
    expect(text).toMatch(/\| over-70 \| 1 \|.*100 % \(21 to 100\), of 1 \|/)
    expect(text).toContain('![Calibration of the first cause](page-calibration.svg)')
    expect(readFileSync(join(folder, 'page-calibration.svg'), 'utf8')).toContain(
      '<title>Calibration of the first cause',
    )
  })

  test('says where the cases come from, or that the file does not say', async () => {
    expect(await report('page.md')).toContain('cases.yaml: the file does not say.')
    writeFileSync(join(folder, 'cases.yaml'), `about: Ten neighbours, asked in May.\n${cases}`)
    expect(await report('page.md')).toContain('cases.yaml: Ten neighbours, asked in May.')
    writeFileSync(join(folder, 'cases.yaml'), cases)
  })

  test('as HTML needs nothing beside it', async () => {
    const html = await report('page.html')
    expect(html.match(/<svg/g)).toHaveLength(2)
    expect(html).not.toMatch(/<link|<script|<img/)
  })

  test('says that simulated people are synthetic, too', async () => {
    expect(await report('page.html', '--interview', 'simulated')).toContain(
      'drawn from the very base that is tested',
    )
    expect(await report('page.html')).not.toContain('drawn from the very base')
  })

  test('another ending is refused', async () => {
    const terminal = fakeTerminal()
    expect(await run(['evaluate', 'x.yaml', '--report', 'page.pdf'], terminal)).toBe(2)
    expect(terminal.errors()).toContain('It must end in .md or .html.')
  })
})

test('a bin on the diagonal lies on it, and the description says the figures', () => {
  const half = [true, false].map((isTrue) => ({ probability: 0.5, isTrue }))
  const svg = calibrationPlot(reliabilityTable(half), 'Title')
  expect(svg).toContain('cx="200" cy="200"')
  expect(svg).toContain('<desc>50 % predicted, 50 % observed, 2 predictions</desc>')
})
