// What is wrong with a file, as a line that an editor can jump to.
import type { Words } from '@stillnight/words'
import type { FileProblem } from './file-problem.ts'
import type { Place } from './parse-data.ts'
import { standardInput } from './read-text.ts'

/** `answers.yaml:3:5: ...` where the place is known. */
export function describeProblem(words: Words, path: string, problem: FileProblem): string {
  const place = 'line' in problem ? problem : undefined
  return atPlace(words, path, place, words.text(`command-line.file.${problem.code}`, blanksOf(problem)))
}

/** A file that is wrong from top to bottom is told by its first lines. */
export const mostProblems = 20

/** A line for each problem of a file, up to `mostProblems`, and one that counts the others. */
export function describeProblems(
  words: Words,
  path: string,
  problems: readonly FileProblem[],
): readonly string[] {
  const first = problems.slice(0, mostProblems).map((problem) => describeProblem(words, path, problem))
  return withRest(words, path, first, problems.length - first.length)
}

/** The lines, and one that counts those left out. */
export function withRest(
  words: Words,
  path: string,
  lines: readonly string[],
  left: number,
): readonly string[] {
  return left === 0
    ? lines
    : [...lines, atPlace(words, path, undefined, words.plural('command-line.file.more', left))]
}

/** A sentence with the file, and the line and column where they are known, before it. */
export function atPlace(words: Words, path: string, place: Place | undefined, sentence: string): string {
  const name = path === standardInput ? words.text('command-line.file.standard-input') : path
  return `${place ? `${name}:${place.line}:${place.column}` : name}: ${sentence}`
}

function blanksOf(problem: FileProblem): Readonly<Record<string, string | number>> {
  switch (problem.code) {
    case 'cannot-open':
      return { reason: problem.reason }
    case 'too-large':
      return { limit: problem.limit / 1_000_000 }
    case 'not-text':
      return { byte: problem.byte }
    case 'syntax':
      return { detail: problem.detail.replace(/\.$/, '') }
    default:
      return {}
  }
}
