// `stillnight evaluate`: how well the engine does on reference cases.
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { compile, type Network } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import type { Words } from '@stillnight/words'
import { type CaseReading, readCases } from '../cases/read-cases.ts'
import type { CaseProblem } from '../cases/reference-case.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { accuracyHtml, accuracyMarkdown } from '../evaluate/accuracy-report.ts'
import { type Evaluated, type EvaluateOptions, evaluateCase, interviewPersons } from '../evaluate/evaluate.ts'
import { type FullReport, reportOf } from '../evaluate/report.ts'
import { reportText } from '../evaluate/report-text.ts'
import { oneOf, readOptions, wholeNumber } from '../options.ts'
import { describeProblem } from '../read/describe-problem.ts'
import { parseData } from '../read/parse-data.ts'
import { readText } from '../read/read-text.ts'
import { progressBar } from '../terminal/progress.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wordsFor } from '../words.ts'
import { isWritten } from '../write/is-written.ts'
import { mayWrite } from '../write/may-write.ts'

const largestFile = 20_000_000

const help = `stillnight evaluate FILE... [options]

Runs the engine over reference cases (the format of knowledge/cases/development.yaml) and prints how often it
is right, with 95 % intervals: overall, by condition, age and sex, for night cases alone, and every miss.
Several files are pooled, and shown singly too; a case that stands in two of them is counted once. "-" reads the
standard input.

  --mode history|full             history: what a person can say and see (default)
                                  full: with examinations and tests
  --interview stated|simulated|denied
                                  plays the interview instead of giving all answers at once
                                  stated: "can't tell" to all that the case does not say
                                  simulated: the rest is drawn from the base, given the diagnosis
                                  denied: "no" to all that the case does not say
  --rank posterior|sufficiency    what orders the causes (default: posterior)
  --seed NUMBER                   for the simulated people (default: 1)
  --json                          the figures as JSON
  --report FILE                   writes an accuracy report as well, with calibration plots: FILE ends in .md (the
                                  plots stand beside it as .svg) or in .html
  --force                         write over a report that is there already
  --help

A bad record is reported on the standard error, and the others are evaluated.
Exit codes: 0 evaluated, 2 a file cannot be read or the call is wrong.`

interface CaseFile {
  readonly file: string
  readonly reading: CaseReading
}

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'how well the engine does on reference cases',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals: files } = readOptions(given, {
      mode: { type: 'string', default: 'history' },
      interview: { type: 'string' },
      rank: { type: 'string', default: 'posterior' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      report: { type: 'string' },
      force: { type: 'boolean', default: false },
    })
    if (files.length === 0) throw new UsageError('Name at least one file of cases.')
    const page = values.report
    if (page !== undefined && !/\.(?:md|html)$/.test(page)) {
      throw new UsageError(`--report is “${page}”. It must end in .md or .html.`)
    }
    const options: EvaluateOptions = {
      mode: oneOf('mode', values.mode, ['history', 'full']),
      rank: oneOf('rank', values.rank, ['posterior', 'sufficiency']),
      seed: wholeNumber('seed', values.seed),
      ...(values.interview !== undefined && {
        interview: oneOf('interview', values.interview, interviewPersons),
      }),
    }
    const network = compile(base)
    const words = wordsFor()
    const read = await Promise.all(files.map((file) => readCaseFile(network, words, file, terminal)))
    const readable = read.filter((file) => file !== undefined)
    if (readable.length < files.length) return 2
    const repeated = countRepeated(readable)
    if (repeated > 0) terminal.err(words.plural('command-line.evaluate.repeated', repeated))
    const wish = page && { path: page, inputs: files, force: values.force }
    if (wish && !(await mayWrite(words, terminal, wish))) return 2
    const report = evaluateFiles(network, readable, options, terminal)
    if (page !== undefined && !(await writeReport(report, page, words, terminal))) return 2
    terminal.out(values.json ? JSON.stringify(report, null, 2) : reportText(report, terminal.style))
    return 0
  },
}

/** Writes the report and the pictures beside it; false when that is not possible. */
async function writeReport(
  report: FullReport,
  path: string,
  words: Words,
  terminal: Terminal,
): Promise<boolean> {
  const stem = path.slice(0, path.lastIndexOf('.'))
  const { text, pictures } = path.endsWith('.md')
    ? accuracyMarkdown(report, basename(stem))
    : { text: accuracyHtml(report), pictures: {} }
  return isWritten(words, terminal, path, async () => {
    await writeFile(path, text)
    for (const [ending, svg] of Object.entries(pictures)) await writeFile(`${stem}${ending}`, svg)
  })
}

function evaluateFiles(
  network: Network,
  files: readonly CaseFile[],
  options: EvaluateOptions,
  terminal: Terminal,
): FullReport {
  const total = files.reduce((sum, { reading }) => sum + reading.cases.length, 0)
  const progress = progressBar(terminal, total, 'cases')
  const evaluated = files.map(({ file, reading }) => ({
    file,
    cases: reading.cases.map((one): Evaluated => {
      const done = evaluateCase(network, one, options)
      progress.step()
      return done
    }),
  }))
  progress.end()
  // A case of two files would count as two people, and narrow every interval: the first stands.
  const byId = Map.groupBy(
    evaluated.flatMap(({ cases }) => cases),
    ({ outcome }) => outcome.case.id,
  )
  const all = [...byId.values()].map(([first]) => first!)
  return {
    options,
    base: base.version,
    origins: files.map(({ file, reading }) => ({ file, about: reading.about ?? null })),
    ...reportOf(network, all),
    files:
      evaluated.length === 1
        ? []
        : evaluated.map(({ file, cases }) => ({ file, ...reportOf(network, cases) })),
    issues: files.flatMap(({ file, reading }) => reading.problems.map((problem) => ({ file, ...problem }))),
  }
}

/** How many cases stand in a file though a case of the same id stands in one before it. */
function countRepeated(files: readonly CaseFile[]): number {
  const ids = files.flatMap(({ reading }) => reading.cases.map(({ id }) => id))
  return ids.length - new Set(ids).size
}

async function readCaseFile(
  network: Network,
  words: Words,
  file: string,
  terminal: Terminal,
): Promise<CaseFile | undefined> {
  const { text, problem } = await readText(file, largestFile, terminal.stdin)
  const data = text === undefined ? undefined : parseData(text)
  const problems = problem ? [problem] : (data?.problems ?? [])
  for (const one of problems) terminal.err(describeProblem(words, file, one))
  if (problems.length > 0 || data === undefined) return undefined
  const reading = readCases(network, data.value)
  if (reading === undefined) {
    terminal.err(`${file}: there is no list of cases in it. Look at knowledge/cases/development.yaml.`)
    return undefined
  }
  for (const one of reading.problems) terminal.err(`${file}: ${describeCaseProblem(one)}`)
  return { file, reading }
}

function describeCaseProblem({ case: id, what, isSkipped }: CaseProblem): string {
  return `${id}: ${what} (${isSkipped ? 'case left out' : 'answer left out'})`
}
