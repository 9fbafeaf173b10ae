// One YAML file, read so that every value still knows its line: an issue without a place helps nobody.
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Issue, Position } from './issue.ts'

/** The steps from the top of a file to one value. */
export type Path = readonly (string | number)[]

/** A file of the knowledge base with its data and the place of every value. */
export interface SourceFile<Data = unknown> {
  /** Relative to the folder of the knowledge base, with `/`. */
  readonly path: string
  readonly data: Data
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly at: (path: Path) => Position
}

/** Reads one file. Never throws: what cannot be read becomes issues, and the data is then `null`. */
export function readSourceFile(path: string, text: string): { file: SourceFile; issues: readonly Issue[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false })
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const issues = [...document.errors, ...document.warnings].map(
    ({ message, pos: [offset] }): Issue => ({
      file: path,
      ...place(offset),
      rule: 'yaml',
      message: `This is not valid YAML: ${sentence(message)}`,
    }),
  )
  const refusal = findRefused(document.contents)
  if (refusal) {
    issues.push({ file: path, ...place(refusal.range?.[0] ?? 0), rule: 'yaml', message: refused })
  }
  const at = (steps: Path): Position => place(offsetOf(document.contents, steps))
  return { file: { path, data: issues.length === 0 ? document.toJS() : null, at }, issues }
}

const refused =
  'Anchors and aliases are not used here: write the value out, so that each number can be changed alone.'

/** The first alias, or the first key that is not plain text or a number. */
function findRefused(node: unknown): Node | undefined {
  if (isAlias(node)) return node
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const found = (isCollection(key) ? key : findRefused(key)) ?? findRefused(value)
      if (found) return found
    }
  }
  if (isSeq(node)) {
    for (const item of node.items) {
      const found = findRefused(item)
      if (found) return found
    }
  }
  return undefined
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message
  return first.endsWith('.') ? first : `${first}.`
}

function offsetOf(contents: unknown, steps: Path): number {
  let node = contents
  let offset = rangeStart(node) ?? 0
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step),
      )
      if (!pair) return offset
      node = pair.value
      // A value stands where it stands; a block of values is best found by its key.
      offset = (isScalar(node) ? rangeStart(node) : rangeStart(pair.key)) ?? offset
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = rangeStart(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
