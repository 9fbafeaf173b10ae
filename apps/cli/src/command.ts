// What a command of the command line is.
import type { Terminal } from './terminal/terminal.ts'

/** 0: done. 1: a check found something. 2: the input or the call was wrong. */
export type ExitCode = 0 | 1 | 2

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
