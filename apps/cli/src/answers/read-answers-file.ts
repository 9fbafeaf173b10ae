// The answers of one person from a file: what could be read, and a sentence for everything that could not.
import { type Answers, type Issue, type Network, readAnswers } from '@stillnight/engine'
import type { Words } from '@stillnight/words'
import { atPlace, describeProblem } from '../read/describe-problem.ts'
import { type Data, type Place, parseData } from '../read/parse-data.ts'
import { readText } from '../read/read-text.ts'
import type { Terminal } from '../terminal/terminal.ts'

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
  const problems = data.problems.map((one) => describeProblem(words, path, one))
  if (data.value === undefined || data.value === null) {
    if (problems.length === 0) problems.push(atPlace(words, path, undefined, noAnswers(words)))
    return { answers: undefined, issues: [], problems }
  }
  const { answers, issues } = readAnswers(network, data.value)
  for (const issue of issues) problems.push(describeIssue(words, path, data, issue))
  const isKnown = Object.values(answers).some((answer) => answer !== 'unknown')
  if (!isKnown && problems.length === 0) {
    problems.push(atPlace(words, path, undefined, noAnswers(words)))
  }
  return { answers: isKnown ? answers : undefined, issues, problems }
}

const noAnswers = (words: Words): string => words.text('command-line.assess.no-answers')

function describeIssue(words: Words, path: string, data: Data, issue: Issue): string {
  if (issue.code === 'not-a-record' && issue.at === '') {
    return atPlace(words, path, undefined, words.text('command-line.assess.not-answers'))
  }
  return atPlace(words, path, placeOf(data, issue), words.issue(issue))
}

/** Age and sex may stand as `person: {age: ...}`, so the second half of an id is looked for too. */
function placeOf({ placeOf: place }: Data, issue: Issue): Place | undefined {
  const id = issue.code === 'not-a-record' ? issue.at : issue.id
  return place(id) ?? place(id.slice(id.indexOf('.') + 1))
}
