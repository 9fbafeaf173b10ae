// Whether a file may be written to. What a person wrote or saved before is not replaced without being asked for.
import { type Stats, statSync } from 'node:fs'
import type { Words } from '@stillnight/words'
import { type LineReader, lineReader } from '../interview/line-reader.ts'
import { readReply } from '../interview/read-reply.ts'
import type { Terminal } from '../terminal/terminal.ts'

export interface Wish {
  /** The file to write. */
  readonly path: string
  /** Files that were read: never written over. */
  readonly inputs?: readonly string[]
  /** To write over another file without a question. */
  readonly force: boolean
}

/**
 * Whether `path` may be written to: it is new, or `force` is given, or the person at the terminal says yes. A device or a
 * pipe holds nothing that could be lost. When not, the reason is on the standard error. `lines` is where the person's
 * answer is read from, when the caller reads more from there.
 */
export async function mayWrite(
  words: Words,
  terminal: Terminal,
  { path, inputs = [], force }: Wish,
  lines?: LineReader,
): Promise<boolean> {
  const there = statsOf(path)
  if (there === undefined || !there.isFile()) return true
  const isInput = inputs.map(statsOf).some((input) => input?.ino === there.ino && input.dev === there.dev)
  if (isInput) {
    terminal.err(words.text('command-line.write.is-input', { path }))
    return false
  }
  if (force) return true
  if (terminal.canAsk) return isAgreed(terminal, words.text('command-line.write.replace', { path }), lines)
  terminal.err(words.text('command-line.write.exists', { path }))
  return false
}

async function isAgreed({ stdin, err }: Terminal, question: string, shared?: LineReader): Promise<boolean> {
  err(question)
  const lines = shared ?? lineReader(stdin)
  const line = await lines.next()
  if (shared === undefined) lines.close()
  return line !== undefined && readReply(line, 0).kind === 'yes'
}

function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
