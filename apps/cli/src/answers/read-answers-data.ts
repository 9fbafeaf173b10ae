// Answers inside data that was parsed: what could be read, and a sentence with its place for everything that could not.
import { type Answers, type Issue, type Network, nearest, readAnswers } from '@stillnight/engine'
import type { Words } from '@stillnight/words'
import { atPlace, mostProblems, withRest } from '../read/describe-problem.ts'
import type { Data, Place } from '../read/parse-data.ts'
import { lenient } from './lenient.ts'

export interface AnswersReading {
  readonly answers: Answers
  readonly issues: readonly Issue[]
  /** A line to print for each issue, up to `mostProblems`, and one that counts the others. */
  readonly problems: readonly string[]
}

/** What may stand at the top of a file of answers. */
const keys = ['person', 'present', 'absent', 'unknown', 'values', 'answers', 'diary'] as const

/** Reads the answers in `value`, a part of the data of the file `path`. Never throws. */
export function readAnswersData(
  network: Network,
  words: Words,
  path: string,
  data: Pick<Data, 'placeOf'>,
  value: unknown,
): AnswersReading {
  const { input, more } = lenient(network, value)
  const { answers, issues: found } = readAnswers(network, input)
  const issues = found.map((issue) => withNearestKey(issue, input))
  const problems = issues
    .slice(0, mostProblems)
    .map((issue) => atPlace(words, path, placeOf(data, issue), sentenceOf(words, issue)))
  return {
    answers,
    issues,
    problems: withRest(words, path, problems, issues.length - problems.length + more),
  }
}

/** A slip in a key of the file is nearer to that key than to any finding. */
function withNearestKey(issue: Issue, input: unknown): Issue {
  if (issue.code !== 'unknown-finding') return issue
  const value = (input as Readonly<Record<string, unknown>>)[issue.id]
  const key = typeof value === 'object' && value !== null ? nearest(issue.id, keys) : undefined
  return key === undefined ? issue : { ...issue, nearest: key }
}

function sentenceOf(words: Words, issue: Issue): string {
  if (issue.code !== 'not-a-record') return words.issue(issue)
  const { at } = issue
  if (at === '') return words.text('command-line.assess.not-answers')
  return at === 'person' || at === 'values'
    ? words.text('command-line.assess.not-a-record', { at })
    : words.text('command-line.assess.not-a-list', { at })
}

/** Age and sex may stand as `person: {age: ...}`, so the second half of an id is looked for too. */
function placeOf({ placeOf: place }: Pick<Data, 'placeOf'>, issue: Issue): Place | undefined {
  const id = issue.code === 'not-a-record' ? issue.at : issue.id
  return id === '' ? undefined : (place(id) ?? place(id.slice(id.indexOf('.') + 1)))
}
