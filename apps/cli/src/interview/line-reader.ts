// Lines from the standard input, one at a time, whether a person types them or a script sends them all at once.
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export interface LineReader {
  /** The next line, or nothing when there is no more. */
  readonly next: () => Promise<string | undefined>
  readonly close: () => void
}

/** Reads lines; the terminal itself does the editing, so that Ctrl-C and pipes behave as everywhere. */
export function lineReader(input: Readable): LineReader {
  const lines = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
  const iterator = lines[Symbol.asyncIterator]()
  let isClosed = false
  return {
    next: async () => {
      const { value, done } = await iterator.next()
      // The iterator goes on with lines that came in before the end.
      return done === true || isClosed ? undefined : value
    },
    close: () => {
      isClosed = true
      lines.close()
    },
  }
}
