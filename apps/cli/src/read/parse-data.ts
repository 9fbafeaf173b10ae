// Turns text into plain data. JSON is a part of YAML 1.2, so one reader knows the line and column of either.
import { type Document, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { FileProblem } from './file-problem.ts'

export interface Place {
  readonly line: number
  readonly column: number
}

export interface Data {
  /** What could be read; `undefined` when nothing could. With problems beside it, it is only a part. */
  readonly value: unknown
  readonly problems: readonly FileProblem[]
  /** Where a key or a value with this text stands first. */
  readonly placeOf: (text: string) => Place | undefined
}

/** Reads YAML or JSON. Never throws. */
export function parseData(text: string): Data {
  if (text.trim() === '') return failure({ code: 'empty' })
  try {
    return parse(text)
  } catch (error) {
    // The parser calls itself for each level, and runs out of stack in a file that nests too deep.
    if (error instanceof RangeError) return failure({ code: 'too-deep' })
    throw error
  }
}

function parse(text: string): Data {
  const lineCounter = new LineCounter()
  // Not 'silent': with that the parser keeps the first of several documents and drops the others without a word.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const alias = firstAlias(document)
  if (alias) return failure({ code: 'aliases', ...place(alias.range?.[0] ?? 0) })
  // Past this depth the parser runs out of stack and gives the rest up, with a thousand errors of its own making.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return failure({ code: 'too-deep' })
  const problems = document.errors.map(
    ({ code, message, pos }): FileProblem =>
      code === 'MULTIPLE_DOCS'
        ? { code: 'many-documents', ...place(pos[0]) }
        : { code: 'syntax', ...place(pos[0]), detail: firstLine(message) },
  )
  if (document.contents === null && problems.length === 0) return failure({ code: 'empty' })
  // Looked through once, and only when a place is asked for: a file can have thousands of faults, or none.
  let places: ReadonlyMap<string, number> | undefined
  const placeOf = (sought: string): Place | undefined => {
    places ??= placesIn(document)
    const offset = places.get(sought.toLowerCase())
    return offset === undefined ? undefined : place(offset)
  }
  return { value: document.toJS(), problems, placeOf }
}

function failure(problem: FileProblem): Data {
  return { value: undefined, problems: [problem], placeOf: () => undefined }
}

/** Aliases are refused: nobody needs one to write answers, and a few lines of them unfold to gigabytes. */
function firstAlias(document: Document.Parsed): Node | undefined {
  let found: Node | undefined
  visit(document, {
    Alias: (_, alias) => {
      found = alias
      return visit.BREAK
    },
  })
  return found
}

/** Where each text stands first, in lower case, since answers are read in any case. */
function placesIn(document: Document.Parsed): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  visit(document, {
    Scalar: (_, { value, range }) => {
      const text = String(value).toLowerCase()
      if (range && !offsets.has(text)) offsets.set(text, range[0])
    },
  })
  return offsets
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
