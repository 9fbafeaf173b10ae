// `stillnight report`: one page for the doctor, from answers and nights.
import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { compile, intervals } from '@stillnight/engine'
import {
  type Diary,
  findingsOfDiary,
  type Moment,
  nightAfter,
  nightOf,
  nightOfDay,
  summarizeDiary,
  withDiary,
} from '@stillnight/engine/diary'
import { type Report, type ReportSection, reportSections, writeReport } from '@stillnight/engine/report'
import { base } from '@stillnight/knowledge/base'
import { words as builtWords } from '@stillnight/knowledge/words/en'
import type { RawWords } from '@stillnight/words'
import { intervalOptions } from '../assess/result.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { readOptions } from '../options.ts'
import { readReportFile } from '../report/read-report-file.ts'
import { reportHtml } from '../report/report-html.ts'
import { type Paper, reportPdf } from '../report/report-pdf.ts'
import { wordsFor } from '../words.ts'
import { isWritten } from '../write/is-written.ts'
import { mayWrite } from '../write/may-write.ts'

const help = `stillnight report FILE [options]

Writes one page for a clinician from a YAML or JSON file ("-" reads the standard input): why the person comes, how
urgent it is, what may be behind it with what speaks for and against, which examinations would tell most, the nights,
what was tried, medicines and warning signs. The file holds answers as for "stillnight assess", or

  answers: {"relief.movement": "present", "person.age": 71}
  diary: {attacks: [...], nights: [...], checks: [...]}

or is a backup file of the app. Notes are never part of the page.

  --out FILE       where the page goes; report.pdf when this is left out, and - for the standard output. The name's
                   ending (.pdf, .html, .json) says what is written
  --html           a page of HTML instead of a PDF (to the standard output, or into --out)
  --json           the report as data (to the standard output, or into --out)
  --force          write over a file that is there already; without it you are asked, or in a pipe refused
  --letter         paper of US Letter size instead of A4
  --country CODE   two letters (GB, US, DE): dates in the order in which they are written there
  --without LIST   leave out parts, such as nights,medicines (${reportSections.join(', ')})
  --date DATE      the day it is written on and the nights end with, such as 2026-11-26, in this century; today when
                   left out
  --help

The page is one sheet: lists that are too long for it say how many lines are not shown.
Exit codes: 0 written, 2 something could not be read or the call is wrong.`

const formats = ['pdf', 'html', 'json'] as const
type Format = (typeof formats)[number]
const standardOutput = '-'
/** Four weeks and the twelve before them: what a change is told from. */
const nightsReported = 112
const millisecondsADay = 86_400_000
/** The world, as a language tag names it: the day comes before the month. */
const anywhere = '001'

export const report: Command = {
  name: 'report',
  summary: 'one page for the doctor, as PDF, HTML or data',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals } = readOptions(given, {
      out: { type: 'string' },
      html: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      letter: { type: 'boolean', default: false },
      country: { type: 'string' },
      without: { type: 'string' },
      date: { type: 'string' },
      force: { type: 'boolean', default: false },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('Name one file of answers.')
    const format = formatOf(values)
    const sections = sectionsWithout(values.without)
    const now = momentOf(values.date)
    const words = wordsFor(values.country)
    const raw = builtWords as unknown as RawWords
    const network = compile(base)
    const out = values.out ?? (format === 'pdf' ? 'report.pdf' : standardOutput)
    const file = await readReportFile(network, words, raw, path, terminal.stdin)
    for (const problem of [...file.problems, ...file.remarks]) terminal.err(problem)
    if (file.problems.length > 0) return 2
    const wish = { path: out, inputs: [path], force: values.force }
    if (out !== standardOutput && !(await mayWrite(words, terminal, wish))) return 2

    const diary = file.diary && diaryPart(file.diary, now)
    const answers = withDiary(network, file.answers, diary?.findings ?? [])
    const written = writeReport(network, file.answers, {
      written: nightOfDay(Math.floor((now.instant + now.offsetMinutes * 60_000) / millisecondsADay)),
      intervals: intervals(network, answers, intervalOptions),
      sections,
      saidOn: file.saidOn,
      trials: file.trials,
      ...(diary && { diary }),
    })
    const locale = `en-${values.country ?? anywhere}`
    const output = await outputOf(written, raw, locale, format, values.letter ? 'LETTER' : 'A4')
    if (out === standardOutput) {
      if (typeof output === 'string') terminal.out(output)
      else terminal.outBytes(output)
      return 0
    }
    if (!(await isWritten(words, terminal, out, () => writeFile(out, output)))) return 2
    terminal.err(words.text('command-line.report.written', { path: out }))
    return 0
  },
}

async function outputOf(
  written: Report,
  raw: RawWords,
  locale: string,
  format: Format,
  paper: Paper,
): Promise<string | Buffer> {
  if (format === 'json') return JSON.stringify(written, null, 2)
  const { document, pdf } = reportPdf(raw, locale, written, paper)
  return format === 'html' ? reportHtml(document) : pdf
}

/** What was asked for by an option or by the ending of the name, which must not contradict each other. */
function formatOf({ html, json, out }: { html: boolean; json: boolean; out?: string }): Format {
  if (html && json) throw new UsageError('Choose --html or --json, not both.')
  const asked = html ? 'html' : json ? 'json' : undefined
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  if (ending === '') return asked ?? 'pdf'
  const named = formats.find((format) => format === (ending === 'htm' ? 'html' : ending))
  if (named === undefined && asked === undefined) {
    throw new UsageError(`--out is “${out}”. It must end in .pdf, .html or .json, or add --html or --json.`)
  }
  if (named !== undefined && asked !== undefined && named !== asked) {
    throw new UsageError(`--out is “${out}”, and that is no name for --${asked}.`)
  }
  return asked ?? named ?? 'pdf'
}

function diaryPart(diary: Diary, now: Moment) {
  const from = nightAfter(nightOf(now), -nightsReported)
  const all = summarizeDiary(diary, { now })
  const summary = all.from < from ? summarizeDiary(diary, { now, from }) : all
  return { summary, findings: findingsOfDiary(diary, { now }) }
}

function sectionsWithout(list: string | undefined): readonly ReportSection[] {
  const left = new Set(list === undefined ? [] : list.split(',').map((name) => name.trim()))
  const unknown = [...left].find((name) => !reportSections.some((section) => section === name))
  if (unknown !== undefined) {
    throw new UsageError(`--without names “${unknown}”. It can name ${reportSections.join(', ')}.`)
  }
  return reportSections.filter((section) => !left.has(section))
}

/** Noon of the day, or now, on the clock of this computer. */
function momentOf(date: string | undefined): Moment {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new UsageError(`--date is “${date}”. Write it like 2026-11-26.`)
  }
  const instant = date === undefined ? Date.now() : Date.parse(`${date}T12:00:00Z`)
  const exists = date === undefined || new Date(instant || 0).toISOString().startsWith(date)
  if (!exists) throw new UsageError(`--date is “${date}”. There is no such day.`)
  if (date !== undefined && !date.startsWith('20')) {
    throw new UsageError(`--date is “${date}”. It can be from 2000-01-01 to 2099-12-31.`)
  }
  return { instant, offsetMinutes: date === undefined ? -new Date().getTimezoneOffset() : 0 }
}
