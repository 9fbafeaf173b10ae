// `stillnight knowledge check`: what is wrong with the files of a knowledge base, by file and line.
import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkKnowledge, formatIssue } from '@stillnight/knowledge/compile'
import { knowledgeFolder } from '@stillnight/knowledge/fingerprint'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { readOptions } from '../options.ts'
import { wordsFor } from '../words.ts'

const help = `stillnight knowledge check [FOLDER] [--json]

Compiles the YAML of a knowledge base (that of this repository when no folder is named) and lists what is wrong
as file:line:column. Exit codes: 0 nothing to mend, 1 something to mend, 2 there is no such folder.`

export const knowledge: Command = {
  name: 'knowledge',
  summary: 'check the files of the knowledge base',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals } = readOptions(given, { json: { type: 'boolean', default: false } })
    const [action, folder = knowledgeFolder, ...more] = positionals
    if (action !== 'check' || more.length > 0) throw new UsageError('The one thing to do here is “check”.')
    const words = wordsFor()
    const isBase = existsSync(join(folder, 'vocabulary.yaml')) && statSync(folder).isDirectory()
    if (!isBase) {
      terminal.err(`${folder}: ${words.text('command-line.knowledge-check.not-a-base')}`)
      return 2
    }
    const issues = checkKnowledge(folder)
    if (values.json) terminal.out(JSON.stringify(issues, null, 2))
    else {
      for (const issue of issues) {
        terminal.out(formatIssue({ ...issue, file: join(relative('', folder), issue.file) }))
      }
      const count = words.plural('command-line.knowledge-check.problems', issues.length)
      terminal.out(issues.length === 0 ? words.text('command-line.knowledge-check.fine') : count)
    }
    return issues.length === 0 ? 0 : 1
  },
}
