// A terminal in memory: what comes in is scripted, what goes out is kept.
import { Readable } from 'node:stream'
import { styleFor, type Terminal } from '../terminal/terminal.ts'

export interface FakeTerminal extends Terminal {
  /** As Ctrl-C does. */
  readonly interrupt: () => void
  readonly output: () => string
  readonly errors: () => string
}

/**
 * A terminal without colors that reads these lines and then ends, or what `stdin` gives. With `canAsk` a person is at it.
 */
export function fakeTerminal(
  lines: readonly string[] = [],
  {
    canAsk = false,
    stdin = Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))]),
  }: { readonly canAsk?: boolean; readonly stdin?: Readable } = {},
): FakeTerminal {
  const handlers: ((code: 130) => void)[] = []
  const written: string[] = []
  const complained: string[] = []
  return {
    stdin,
    canAsk,
    onInterrupt: (handle) => void handlers.push(handle),
    interrupt: () => {
      for (const handle of handlers) handle(130)
    },
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
