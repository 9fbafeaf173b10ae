// What is wrong with a file, as a line that an editor can jump to.
import type { FileProblem } from './file-problem.ts'

/** `cases.yaml:3:5: ...` where the place is known. */
export function describeProblem(path: string, problem: FileProblem): string {
  const name = path === '-' ? 'standard input' : path
  const place = 'line' in problem ? `${name}:${problem.line}:${problem.column}` : name
  return `${place}: ${sentenceOf(problem)}`
}

function sentenceOf(problem: FileProblem): string {
  switch (problem.code) {
    case 'missing':
      return 'There is no such file. Check the name and the folder.'
    case 'not-a-file':
      return 'This is a folder. Name a file in it.'
    case 'cannot-open':
      return `It cannot be opened (${problem.reason}). Check who may read it.`
    case 'too-large':
      return `It is larger than ${problem.limit / 1_000_000} MB, the most that is read. Check that it is the right file.`
    case 'not-text':
      return `It is not UTF-8 text (byte ${problem.byte}). Save it as UTF-8.`
    case 'empty':
      return 'It is empty.'
    case 'syntax':
      return `It is not valid YAML or JSON: ${problem.detail.replace(/\.$/, '')}.`
    case 'aliases':
      return 'Aliases (*name) are not read. Write the value out.'
    case 'too-deep':
      return 'It is nested too deep to be read.'
  }
}
