// `npm run accuracy`: measures the engine on the development cases and on those kept for validation, and writes the tables of
// README.md, the two accuracy reports and the figures of the model card, so that no figure there was typed by hand.
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

interface Column {
  readonly title: string
  readonly options: readonly string[]
}

const columns: readonly Column[] = [
  { title: 'the story, all at once', options: [] },
  { title: 'the story, through the interview', options: ['--interview', 'stated'] },
  { title: 'the interview, no to all else', options: ['--interview', 'denied'] },
  { title: 'with examinations and tests', options: ['--mode', 'full'] },
]

/** A file of cases, the place of its table in README.md, and its report. */
interface Cases {
  readonly name: 'development' | 'validation'
  readonly report: string
}

const development: Cases = { name: 'development', report: 'docs/accuracy.md' }
const validation: Cases = { name: 'validation', report: 'docs/accuracy-validation.md' }

function evaluate({ name }: Cases, options: readonly string[]): Report {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['apps/cli/src/main.ts', 'evaluate', `knowledge/cases/${name}.yaml`, '--json', ...options],
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

function tableOf(reports: readonly Report[]): string {
  const { cases: count, listed, emergencies } = reports[0]!
  const rows: readonly (readonly [name: string, cell: (report: Report) => string])[] = [
    [`the right cause comes first (${listed} cases)`, ({ top1 }) => proportion(top1)],
    ['it is among the first three', ({ top3 }) => proportion(top3)],
    ['the first is right, or reasonable on these facts', ({ acceptableTop1 }) => proportion(acceptableTop1)],
    [`the urgency is in range (${count} cases)`, ({ urgencyInRange }) => proportion(urgencyInRange)],
    ['too low', ({ underTriage }) => proportion(underTriage)],
    ['too high', ({ overTriage }) => proportion(overTriage)],
    [
      `emergencies called emergencies (${emergencies} cases)`,
      ({ emergenciesCaught }) => proportion(emergenciesCaught),
    ],
    [
      `cause not on our list, and it says so or “not enough to tell” (${count - listed} cases)`,
      ({ other }) => proportion(other),
    ],
    ['it says so although the cause is on the list', ({ otherOnListed }) => proportion(otherOnListed)],
    [
      'calibration error of the first cause (0 is best)',
      ({ calibrationError }) => decimals(calibrationError),
    ],
    ['questions put, median', ({ questionsMedian }) => String(questionsMedian ?? '')],
  ]
  const lines = rows.map(([name, cell]) => `| ${name} | ${reports.map(cell).join(' | ')} |`)
  return [
    `|  | ${columns.map(({ title }) => title).join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...lines,
  ].join('\n')
}

const file = join(root, 'README.md')

/** Measures, writes the report of the first column, and puts the table into README.md. Returns the first column. */
function measure(cases: Cases): Report {
  const [start, end] = [`<!-- ${cases.name}:start -->`, `<!-- ${cases.name}:end -->`]
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} before ${end}.`)
  const reports = columns.map(({ options }, at) =>
    evaluate(cases, at === 0 ? [...options, '--report', cases.report, '--force'] : options),
  )
  const table = tableOf(reports)
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`)
  console.log(`${cases.name}\n${table}`)
  return reports[0]!
}

const atOnce = measure(development)
measure(validation)

const cardFile = join(root, 'docs/model-card.json')
const card = withFigures(
  JSON.parse(readFileSync(cardFile, 'utf8')) as ModelCard,
  atOnce as unknown as CardFigures,
)
writeFileSync(cardFile, `${JSON.stringify(card, null, 2)}\n`)
// In the layout that the linter wants of every JSON file.
step('layout', ['biome', 'format', '--write', cardFile])
writeFileSync(join(root, 'docs/MODEL-CARD.md'), modelCardText(card))
