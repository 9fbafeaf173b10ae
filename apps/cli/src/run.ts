// Finds the command that was called, and turns what it throws into a sentence and an exit code.
import { nearest } from '@stillnight/engine'
import { type Command, type ExitCode, UsageError } from './command.ts'
import { commands } from './commands/all.ts'
import type { Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'

/** Runs one call, without the name of the program. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === '--version' || name === '-v') {
    terminal.out(version)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((command) => command.name === rest[0])
    terminal.out(about?.help ?? overview())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    terminal.err(unknownCommand(name))
    return 2
  }
  return runCommand(command, rest, terminal)
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (words.includes('--help') || words.includes('-h')) {
    terminal.out(command.help)
    return 0
  }
  try {
    return await command.run(words, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(error.message)
    terminal.err(`Try “stillnight ${command.name} --help”.`)
    return 2
  }
}

function unknownCommand(name: string): string {
  const guess = nearest(
    name,
    commands.map((command) => command.name),
  )
  const meant = guess === undefined ? 'Try “stillnight --help”.' : `Did you mean “${guess}”?`
  return `There is no command “${name.slice(0, 80)}”. ${meant}`
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'stillnight COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '“stillnight explain --list” names every id that a file of answers can hold.',
    '“stillnight COMMAND --help” tells more. “stillnight --version” tells the version.',
  ].join('\n')
}
