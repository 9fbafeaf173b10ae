// The command `stillnight`: the one place that touches the process.
import { run } from './run.ts'
import { processTerminal } from './terminal/terminal.ts'

process.exitCode = await run(process.argv.slice(2), processTerminal())
