// The terminal as the commands see it: handed in, so that nothing below reaches for the process.
import type { Readable } from 'node:stream'

/** As shells count it: 128 and the number of the signal. */
export type InterruptCode = 129 | 130 | 143

const interrupts = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

export interface Terminal {
  readonly stdin: Readable
  readonly out: (text: string) => void
  /** For a file that is no text, such as a PDF. */
  readonly outBytes: (bytes: Uint8Array) => void
  readonly err: (text: string) => void
  /** Whether a person can be asked: the standard input and the standard error are a terminal. */
  readonly canAsk: boolean
  /** Calls back instead of ending when someone presses Ctrl-C or ends the process; with the exit code that says so. */
  readonly onInterrupt: (handle: (code: InterruptCode) => void) => void
  /** Whether the standard error is a terminal that a line can be redrawn on. */
  readonly canRedraw: boolean
  /** To the standard error, without a new line after it. */
  readonly redraw: (text: string) => void
  readonly style: Style
  /** Columns of the standard output. */
  readonly width: number
}

/** Marks up text; without colors each gives the text back. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly alarm: (text: string) => string
}

const mark =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`

const inColor: Style = { bold: mark(1, 22), dim: mark(2, 22), alarm: mark(31, 39) }

const plain: Style = { bold: (text) => text, dim: (text) => text, alarm: (text) => text }

/** Colors only on a terminal, and never with NO_COLOR (https://no-color.org). */
export function styleFor(isTerminal: boolean, noColor: string | undefined): Style {
  return isTerminal && (noColor === undefined || noColor === '') ? inColor : plain
}

const widest = 100
const narrowest = 20

/** Columns to write in: those of the terminal, or of COLUMNS where there is none. */
export function widthFor(ofTerminal: number | undefined, columns: string | undefined): number {
  const named = columns !== undefined && /^\d{1,6}$/.test(columns) ? Number(columns) : 0
  // A terminal that does not know its size says 0.
  return Math.max(narrowest, Math.min(ofTerminal || named || widest, widest))
}

/** The terminal of this process. A reader that stops reading (`stillnight ... | head`) ends it without a word. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  return {
    stdin: process.stdin,
    out: (text) => void process.stdout.write(`${text}\n`),
    outBytes: (bytes) => void process.stdout.write(bytes),
    err: (text) => void process.stderr.write(`${text}\n`),
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    onInterrupt: (handle) => {
      for (const [signal, code] of Object.entries(interrupts)) process.on(signal, () => handle(code))
    },
    canRedraw: process.stderr.isTTY === true,
    redraw: (text) => void process.stderr.write(text),
    style: styleFor(process.stdout.isTTY === true, process.env.NO_COLOR),
    width: widthFor(process.stdout.columns, process.env.COLUMNS),
  }
}
