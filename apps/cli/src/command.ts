// What a command of the command line is.
import type { InterruptCode, Terminal } from './terminal/terminal.ts'

/** 0: done. 1: a check found something. 2: the input or the call was wrong. The others: someone ended it. */
export type ExitCode = 0 | 1 | 2 | InterruptCode

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` prints. */
  readonly help: string
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<ExitCode>
}

/** A call that cannot be understood; its message is for the person who typed it. */
export class UsageError extends Error {}
