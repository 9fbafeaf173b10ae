// `stillnight evaluate`: several files at once.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../run.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'

let folder: string

const cases = `cases:
- {id: one, present: [sensation.urge-to-move, relief.movement], diagnosis: restless-legs-syndrome, urgency: routine}
- {id: two, present: [flag.sudden-cold-pale-leg], diagnosis: acute-limb-ischemia, urgency: emergency}
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-evaluate-'))
  writeFileSync(join(folder, 'a.yaml'), cases)
  copyFileSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'))
  writeFileSync(join(folder, 'c.yaml'), cases.replaceAll('id: ', 'id: other-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function evaluate(...names: readonly string[]) {
  const terminal = fakeTerminal()
  await run(['evaluate', ...names.map((name) => join(folder, name)), '--json'], terminal)
  return { report: JSON.parse(terminal.output()), err: terminal.errors() }
}

test('a case that stands in two files is counted once in the pool, and that is said', async () => {
  const once = await evaluate('a.yaml')
  const twice = await evaluate('a.yaml', 'b.yaml')
  expect(twice.err).toContain('2 cases stand in more than one file.')
  expect(twice.report.top1).toEqual(once.report.top1)
  expect(twice.report.cases).toBe(2)
  expect(twice.report.files.map((file: { cases: number }) => file.cases)).toEqual([2, 2])
})

test('different cases are all counted, without a word', async () => {
  const { report, err } = await evaluate('a.yaml', 'c.yaml')
  expect(err).toBe('')
  expect(report.cases).toBe(4)
})
