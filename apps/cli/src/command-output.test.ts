// Every key that the command prints as JSON stands in docs/command-output.md, in the part about that command.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'
import { fakeTerminal } from './testing/fake-terminal.ts'
import { root } from './testing/run-command.ts'

const page = readFileSync(join(root, 'docs/command-output.md'), 'utf8')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillnight-output-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The backticked words of the part about one command. */
function documented(command: string): ReadonlySet<string> {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${command}\n`)) ?? ''
  return new Set([...part.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!))
}

/** Objects whose keys are ids or names of the base, not of the output. */
const byName: ReadonlySet<string> = new Set([
  'answers',
  'byAge',
  'byCondition',
  'bySex',
  'ended',
  'facts',
  'notes',
  'sources',
])

/** Every key in the value; of an object by name only the keys inside its entries. */
function keysIn(value: unknown, isByName = false): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysIn(each))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isByName ? [] : [key]),
    ...keysIn(inner, byName.has(key) || (key === 'numbers' && !Array.isArray(inner))),
  ])
}

async function printed(...words: readonly string[]): Promise<unknown> {
  const terminal = fakeTerminal()
  await run([...words, '--json'], terminal)
  return JSON.parse(terminal.output())
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const example = (name: string): string => join(root, 'apps/cli/examples', name)
const examples = [
  'burning-foot-eased-by-hanging-it-down.yaml',
  'calf-swollen-after-a-flight.yaml',
  'night-cramp.yaml',
  'restless-legs.json',
].map(example)

const everyIssue = `
present: [xyz, relief.movment, site.calf]
absent: [site.calf]
values: {lab.ferritin: {value: 3, unit: mg/dL}, lab.crp: high, lab.urate: 99999}
person: {age: 400, sex: neither}
relief.dangling: maybe
unknown: nothing
`

const relieved = `
person: {age: 45, sex: female}
present: [sensation.muscle-spasm, site.calf, relief.stretching, timing.attack-under-10-minutes]
`

const nights = JSON.stringify({
  answers: { 'relief.movement': 'present', 'person.age': 71, 'medicine.diuretic': 'present' },
  diary: {
    attacks: [
      {
        id: 'a',
        night: '2026-11-24',
        kind: 'restless',
        severity: 5,
        tried: [{ measure: 'massage', helped: true, afterMinutes: 5 }],
      },
      { id: 'b', night: '2026-11-25', kind: 'cramp' },
    ],
    nights: [{ night: '2026-11-23', noPain: true }],
  },
})

const cases = `cases:
- {id: one, present: [sensation.urge-to-move, relief.movement], diagnosis: gout, urgency: emergency}
- {id: two, present: [flag.sudden-cold-pale-leg], diagnosis: gout, urgency: self-care}
- {id: three}
`

function brokenBase(): string {
  const base = join(folder, 'knowledge')
  cpSync(join(root, 'knowledge'), base, { recursive: true })
  writeFileSync(join(base, 'conditions/gout.yml'), '')
  return base
}

describe('every key is documented', () => {
  test.each<[string, () => readonly (readonly string[])[]]>([
    [
      'assess',
      () => [
        ...examples.map((path) => ['assess', path]),
        ['assess', file('relieved.yaml', relieved)],
        ['assess', file('wrong.yaml', everyIssue)],
      ],
    ],
    [
      'explain',
      () => [
        ['explain', 'gout'],
        ['explain', 'relief.dangling'],
        ['explain', 'heat'],
        ['explain', 'elicitation'],
        ['explain', '--list'],
        ['explain', examples[0]!, '--condition', 'gout'],
      ],
    ],
    ['knowledge check', () => [['knowledge', 'check', brokenBase()]]],
    [
      'report',
      () => [
        ...examples.map((path) => ['report', path]),
        ['report', file('nights.json', nights), '--date', '2026-11-26'],
      ],
    ],
    [
      'evaluate',
      () => [['evaluate', file('cases.yaml', cases), file('more.yaml', cases), '--interview', 'simulated']],
    ],
  ])('of %s', async (command, calls) => {
    const outputs = await Promise.all(calls().map((words) => printed(...words)))
    const keys = new Set(outputs.flatMap((output) => keysIn(output)))
    expect(keys.size).toBeGreaterThan(3)
    const words = documented(command)
    expect([...keys].filter((key) => !words.has(key))).toEqual([])
  })
})

test('the file that cannot be read whole is the one that the page shows', async () => {
  const [, shown] = /```json\n([\s\S]+?)```/.exec(page)!
  const path = file('answers.yaml', 'present: [site.calf, flag.sudden-cold-pale-legs]')
  const output = JSON.stringify(await printed('assess', path)).replaceAll(`${folder}/`, '')
  expect(JSON.parse(output)).toEqual(JSON.parse(shown!))
})

test('what the engine computes has six significant digits', async () => {
  const digits = JSON.stringify(await printed('assess', examples[2]!)).matchAll(/\d\.(\d+)/g)
  for (const [, after] of digits) expect(after!.replace(/^0+/, '').length).toBeLessThanOrEqual(6)
})
