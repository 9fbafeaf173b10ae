// Writes a file, or says why that is not possible.
import type { Words } from '@stillnight/words'
import type { Terminal } from '../terminal/terminal.ts'

/** Whether `write` came to its end; when not, the reason is on the standard error. `path` is what was to be written. */
export async function isWritten(
  words: Words,
  terminal: Pick<Terminal, 'err'>,
  path: string,
  write: () => Promise<void>,
): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    terminal.err(words.text('command-line.report.not-written', { path, reason: code }))
    return false
  }
}
