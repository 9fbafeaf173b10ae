// A terminal in memory: what comes in is scripted, what goes out is kept.
import { Readable } from 'node:stream'
import { styleFor, type Terminal } from '../terminal/terminal.ts'

export interface FakeTerminal extends Terminal {
  readonly output: () => string
  readonly errors: () => string
}

/** A terminal without colors that reads these lines and then ends. */
export function fakeTerminal(lines: readonly string[] = []): FakeTerminal {
  const written: string[] = []
  const complained: string[] = []
  return {
    stdin: Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))]),
    out: (text) => void written.push(text),
    outBytes: (bytes) => void written.push(Buffer.from(bytes).toString('latin1')),
    err: (text) => void complained.push(text),
    canRedraw: false,
    redraw: (text) => void complained.push(text),
    style: styleFor(false, undefined),
    width: 100,
    output: () => written.join('\n'),
    errors: () => complained.join('\n'),
  }
}
