// `npm run accuracy`: measures the engine on every collection of cases, and writes the tables of README.md, the accuracy
// reports and the figures of the model card, so that no figure there was typed by hand.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CardFigures, type ModelCard, modelCardText, withFigures } from './model-card.ts'
import { root, step } from './steps.ts'

interface Proportion {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The part of `stillnight evaluate --json` that the table shows. */
interface Report {
  readonly cases: number
  readonly listed: number
  readonly emergencies: number
  readonly top1: Proportion
  readonly top3: Proportion
  readonly acceptableTop1: Proportion
  readonly urgencyInRange: Proportion
  readonly underTriage: Proportion
  readonly overTriage: Proportion
  readonly emergenciesCaught: Proportion
  readonly other: Proportion
  readonly otherOnListed: Proportion
  readonly calibrationError: Proportion
  readonly questionsMedian: number | null
}

/** One way to measure, and the head of its column. */
interface Column {
  readonly title: string
  readonly cases: 'development' | 'validation' | 'everyday'
  readonly options: readonly string[]
}

/** A table of README.md, between the marks of its name. */
interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

const collections: Table = {
  name: 'collections',
  columns: [
    { title: 'development', cases: 'development', options: ['--report', 'docs/accuracy.md', '--force'] },
    {
      title: 'validation',
      cases: 'validation',
      options: ['--report', 'docs/accuracy-validation.md', '--force'],
    },
    {
      title: 'everyday nights',
      cases: 'everyday',
      options: ['--report', 'docs/accuracy-everyday.md', '--force'],
    },
  ],
}

const waysToAsk: Table = {
  name: 'ways',
  columns: [
    { title: 'through the interview', cases: 'development', options: ['--interview', 'stated'] },
    { title: 'the interview, no to all else', cases: 'development', options: ['--interview', 'denied'] },
    { title: 'with examinations and tests', cases: 'development', options: ['--mode', 'full'] },
  ],
}

function evaluate({ cases, options }: Column): Report {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['apps/cli/src/main.ts', 'evaluate', `knowledge/cases/${cases}.yaml`, '--json', ...options],
    { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
  )
  if (status !== 0) throw new Error(`The evaluation failed: ${stderr}`)
  return JSON.parse(stdout)
}

const percent = (share: number): string => String(Math.round(100 * share))

const proportion = ({ value, low, high }: Proportion): string =>
  `${percent(value)} % (${percent(low)} to ${percent(high)})`

const decimals = ({ value, low, high }: Proportion): string =>
  `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`

/** Nothing stands for what none of the cases can show, such as emergencies where there are none. */
const measured = (of: number, text: string): string => (of === 0 ? 'none' : text)

const rows: readonly (readonly [name: string, cell: (report: Report) => string])[] = [
  ['cases, and those with a cause on our list', ({ cases, listed }) => `${cases}, ${listed}`],
  ['the right cause comes first', ({ top1 }) => proportion(top1)],
  ['it is among the first three', ({ top3 }) => proportion(top3)],
  ['the first is right, or reasonable on these facts', ({ acceptableTop1 }) => proportion(acceptableTop1)],
  ['the urgency is in range', ({ urgencyInRange }) => proportion(urgencyInRange)],
  ['too low', ({ underTriage }) => proportion(underTriage)],
  ['too high', ({ overTriage }) => proportion(overTriage)],
  [
    'emergencies called emergencies',
    ({ emergencies, emergenciesCaught }) =>
      measured(emergencies, `${proportion(emergenciesCaught)}, of ${emergencies}`),
  ],
  [
    'cause not on our list, and it says so or “not enough to tell”',
    ({ cases, listed, other }) => measured(cases - listed, `${proportion(other)}, of ${cases - listed}`),
  ],
  ['it says so although the cause is on the list', ({ otherOnListed }) => proportion(otherOnListed)],
  ['calibration error of the first cause (0 is best)', ({ calibrationError }) => decimals(calibrationError)],
]

const questions: (typeof rows)[number] = [
  'questions put, median',
  ({ questionsMedian }) => String(questionsMedian ?? 'none'),
]

function tableOf({ columns }: Table, reports: readonly Report[]): string {
  const isAsked = reports.some(({ questionsMedian }) => questionsMedian !== null)
  const lines = [...rows, ...(isAsked ? [questions] : [])].map(
    ([name, cell]) => `| ${name} | ${reports.map(cell).join(' | ')} |`,
  )
  return [
    `|  | ${columns.map(({ title }) => title).join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...lines,
  ].join('\n')
}

const file = join(root, 'README.md')

/** Measures every column and puts the table into README.md. */
function measure(table: Table): readonly Report[] {
  const [start, end] = [`<!-- ${table.name}:start -->`, `<!-- ${table.name}:end -->`]
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} before ${end}.`)
  const reports = table.columns.map(evaluate)
  const written = tableOf(table, reports)
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${written}\n${text.slice(to)}`)
  console.log(written)
  return reports
}

const [development] = measure(collections)
measure(waysToAsk)

const cardFile = join(root, 'docs/model-card.json')
const card = withFigures(
  JSON.parse(readFileSync(cardFile, 'utf8')) as ModelCard,
  development as unknown as CardFigures,
)
writeFileSync(cardFile, `${JSON.stringify(card, null, 2)}\n`)
// In the layout that the linter wants of every JSON file.
step('layout', ['biome', 'format', '--write', cardFile])
writeFileSync(join(root, 'docs/MODEL-CARD.md'), modelCardText(card))
