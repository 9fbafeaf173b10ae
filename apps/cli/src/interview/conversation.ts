// One prompt until the person types something that can be understood.
import type { Words } from '@stillnight/words'
import { wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { LineReader } from './line-reader.ts'
import { readReply } from './read-reply.ts'

export interface Conversation {
  readonly words: Words
  readonly lines: LineReader
  readonly terminal: Terminal
}

/** What can be typed at every question instead of an answer. */
export type Key = 'back' | 'skip' | 'quit' | 'cannot-tell'

const keys: readonly string[] = ['back', 'skip', 'quit', 'cannot-tell'] satisfies Key[]

/**
 * Asks for a line until `accept` takes it or it is a key. "Why" is answered here; the end of the input is "quit".
 */
export async function prompt<Value extends object>(
  { words, lines, terminal }: Conversation,
  hint: string,
  why: string,
  accept: (line: string) => Value | undefined,
): Promise<Value | Key> {
  const say = (text: string): void => terminal.out(wrap(text, terminal.width).join('\n'))
  say(terminal.style.dim(hint))
  for (;;) {
    const line = await lines.next()
    if (line === undefined) return 'quit'
    const value = accept(line)
    if (value !== undefined) return value
    const { kind } = readReply(line, 0)
    if (keys.includes(kind)) return kind as Key
    if (kind === 'why') say(why)
    else say(`${words.text('command-line.interview.not-understood')} ${hint}`)
    say(terminal.style.dim(words.text('command-line.interview.keys')))
  }
}
