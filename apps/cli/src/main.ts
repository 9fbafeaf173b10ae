// The command `stillnight`: the one place that touches the process.
import { builtFolder, knowledgeFolder } from '@stillnight/knowledge/fingerprint'
import { renewBase } from './renew-base.ts'
import { processTerminal } from './terminal/terminal.ts'

const terminal = processTerminal()
const isUsable = await renewBase({ from: knowledgeFolder, to: builtFolder }, terminal)
// Loaded only now, because it takes the built base with it.
process.exitCode = isUsable ? await (await import('./run.ts')).run(process.argv.slice(2), terminal) : 2
