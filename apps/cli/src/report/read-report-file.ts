// What a report is written from: a file of answers, answers with a diary, or the backup file of the app.
import { type Answers, type Network, readAnswers } from '@stillnight/engine'
import { type Diary, readDiary } from '@stillnight/engine/diary'
import type { RawWords, Words } from '@stillnight/words'
import { createDiaryWords } from '@stillnight/words/diary'
import { atPlace, describeProblem } from '../read/describe-problem.ts'
import { parseData } from '../read/parse-data.ts'
import { readText } from '../read/read-text.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Ten years of nights take a few megabytes. */
const largestFile = 50_000_000
/** Where the app keeps the interview inside its backup. */
const interviewInBackup = 'stillnight.interview'

export interface ReportFile {
  readonly answers: Answers
  /** Not there when the file holds none. */
  readonly diary?: Diary
  /** Why there can be no report; empty when there can. */
  readonly problems: readonly string[]
  /** Entries of the diary that were left out or settled. The rest stands. */
  readonly remarks: readonly string[]
}

/** Reads the file, or the standard input for `-`. Never throws. */
export async function readReportFile(
  network: Network,
  words: Words,
  raw: RawWords,
  path: string,
  stdin: Terminal['stdin'],
): Promise<ReportFile> {
  const { text, problem } = await readText(path, largestFile, stdin)
  const data = text === undefined ? undefined : parseData(text)
  const found = problem ? [problem] : (data?.problems ?? [])
  if (found.length > 0 || data === undefined) {
    return { answers: {}, problems: found.map((one) => describeProblem(words, path, one)), remarks: [] }
  }
  const { answers: given, diary: nights } = partsOf(data.value)
  const { answers, issues } = readAnswers(network, given ?? {})
  const problems = issues.map((issue) => atPlace(words, path, undefined, words.issue(issue)))
  if (nights === undefined) {
    if (Object.keys(answers).length === 0 && problems.length === 0) {
      problems.push(atPlace(words, path, undefined, words.text('command-line.assess.no-answers')))
    }
    return { answers, problems, remarks: [] }
  }
  const { diary, issues: diaryIssues } = readDiary(nights)
  const diaryWords = createDiaryWords(raw)
  return { answers, diary, problems, remarks: diaryIssues.map(diaryWords.issue) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function partsOf(value: unknown): { readonly answers?: unknown; readonly diary?: unknown } {
  if (!isRecord(value)) return { answers: value }
  if (isRecord(value.beside)) {
    return { answers: interviewAnswers(value.beside[interviewInBackup]), diary: value.diary }
  }
  return 'diary' in value || 'answers' in value ? value : { answers: value }
}

/** The answers inside the text that the app keeps; nothing when there is none or it is damaged. */
function interviewAnswers(kept: unknown): unknown {
  if (typeof kept !== 'string') return undefined
  try {
    const record: unknown = JSON.parse(kept)
    return isRecord(record) ? record.answers : undefined
  } catch {
    return undefined
  }
}
