// What a report is written from: a file of answers, answers with a diary, or the backup file of the app.
import { type Answers, type Network, readSaidOn, type SaidOn } from '@stillnight/engine'
import { type Diary, readDiary } from '@stillnight/engine/diary'
import { type ReportedTrial, reportedTrial } from '@stillnight/engine/report'
import { readTrialFile, type TrialResult } from '@stillnight/engine/trial'
import type { RawWords, Words } from '@stillnight/words'
import { createDiaryWords } from '@stillnight/words/diary'
import { outside, partsOf } from '../answers/parts-of.ts'
import { readAnswersData } from '../answers/read-answers-data.ts'
import { atPlace, describeProblems } from '../read/describe-problem.ts'
import { isRecord } from '../read/is-record.ts'
import { parseData } from '../read/parse-data.ts'
import { readText } from '../read/read-text.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Ten years of nights take a few megabytes. */
const largestFile = 50_000_000

export interface ReportFile {
  readonly answers: Answers
  /** When each of them was given; a file of answers does not say it, a backup of the app does. */
  readonly saidOn: SaidOn
  /** Not there when the file holds none. */
  readonly diary?: Diary
  /** Experiments of the app that came to a verdict. */
  readonly trials: readonly ReportedTrial[]
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
    return {
      answers: {},
      saidOn: {},
      trials: [],
      problems: describeProblems(words, path, found),
      remarks: [],
    }
  }
  const parts = partsOf(data.value)
  const { answers: given, diary: nights, trials: kept } = parts
  const trials = Array.isArray(kept) ? kept.flatMap(trialIn) : []
  const read = readAnswersData(network, words, path, data, given ?? {})
  const { answers } = read
  const saidOn = readSaidOn(parts.saidOn, answers)
  const problems = [...outside(words, path, data, parts), ...read.problems]
  if (nights === undefined) {
    if (Object.keys(answers).length === 0 && problems.length === 0) {
      problems.push(atPlace(words, path, undefined, words.text('command-line.assess.no-answers')))
    }
    return { answers, saidOn, trials, problems, remarks: [] }
  }
  const { diary, issues: diaryIssues } = readDiary(nights)
  const diaryWords = createDiaryWords(raw)
  return { answers, saidOn, diary, trials, problems, remarks: diaryIssues.map(diaryWords.issue) }
}

/** A kept experiment as the report tells it; nothing for one without a verdict, or whose file cannot be trusted. */
function trialIn(kept: unknown): readonly ReportedTrial[] {
  if (!isRecord(kept) || !isVerdict(kept.result)) return []
  const { file, issues } = readTrialFile(kept.file)
  return file === undefined || issues.length > 0 ? [] : [reportedTrial(file.trial, kept.result)]
}

type Verdict = Extract<TrialResult, { kind: 'verdict' }>

function isVerdict(result: unknown): result is Verdict {
  if (!isRecord(result) || result.kind !== 'verdict' || !isRecord(result.figures)) return false
  const { benefit, interval, measure, usual } = result.figures
  const numbers = [
    benefit,
    ...(isRecord(interval) ? [interval.low, interval.high, interval.confidence] : [undefined]),
    ...[measure, usual].map((level) => (isRecord(level) ? level.nights : undefined)),
  ]
  return (
    ['helps', 'does-not-help', 'cant-tell'].includes(String(result.verdict)) &&
    numbers.every((number) => typeof number === 'number' && Number.isFinite(number))
  )
}
