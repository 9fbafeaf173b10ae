// The answers of one person from a file: what could be read, and a sentence for everything that could not.
import type { Answers, Issue, Network } from '@stillnight/engine'
import type { Words } from '@stillnight/words'
import { atPlace, describeProblem, describeProblems } from '../read/describe-problem.ts'
import { parseData } from '../read/parse-data.ts'
import { readText } from '../read/read-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { outside, partsOf } from './parts-of.ts'
import { readAnswersData } from './read-answers-data.ts'

/** Answers to every question there is take about 20 kB. */
const largestFile = 1_000_000

export interface AnswersFile {
  /** What could be read; nothing when not one answer could. */
  readonly answers: Answers | undefined
  readonly issues: readonly Issue[]
  /** Every problem as a line to print, those of `issues` among them. */
  readonly problems: readonly string[]
}

/** Reads a file of answers in YAML or JSON, or the standard input for `-`. Never throws. */
export async function readAnswersFile(
  network: Network,
  words: Words,
  path: string,
  stdin: Terminal['stdin'],
): Promise<AnswersFile> {
  const { text, problem } = await readText(path, largestFile, stdin)
  if (problem) {
    return { answers: undefined, issues: [], problems: [describeProblem(words, path, problem)] }
  }
  return answersIn(network, words, path, text)
}

/** Reads the text of such a file. */
export function answersIn(network: Network, words: Words, path: string, text: string): AnswersFile {
  const data = parseData(text)
  const found = describeProblems(words, path, data.problems)
  if (data.value === undefined || data.value === null) {
    const problems = found.length > 0 ? found : [atPlace(words, path, undefined, noAnswers(words))]
    return { answers: undefined, issues: [], problems }
  }
  const parts = partsOf(data.value)
  const read = readAnswersData(network, words, path, data, parts.answers ?? {})
  const problems = [...found, ...outside(words, path, data, parts), ...read.problems]
  const isKnown = Object.values(read.answers).some((answer) => answer !== 'unknown')
  if (!isKnown && problems.length === 0) problems.push(atPlace(words, path, undefined, noAnswers(words)))
  return { answers: isKnown ? read.answers : undefined, issues: read.issues, problems }
}

const noAnswers = (words: Words): string => words.text('command-line.assess.no-answers')
