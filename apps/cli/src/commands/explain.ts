// `stillnight explain`: where an entry of the knowledge base comes from, or why one cause stands where it stands.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile, explain as explainCauses, nearest } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { provenance } from '@stillnight/knowledge/provenance'
import type { Words } from '@stillnight/words'
import { type Entry, type EvidencePage, findPages, type Library, nearestId } from '@stillnight/words/evidence'
import { readAnswersFile } from '../answers/read-answers-file.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { evidencePages } from '../explain/evidence-pages.ts'
import { entryLines, findEntries } from '../explain/find-entries.ts'
import { pageText } from '../explain/page-text.ts'
import { type SourcePage, sourcePage, sourcePageText } from '../explain/source-page.ts'
import { whyText } from '../explain/why-text.ts'
import { readOptions } from '../options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wordsFor } from '../words.ts'
import { isWritten } from '../write/is-written.ts'
import { jsonText } from '../write/json-text.ts'
import { mayWrite } from '../write/may-write.ts'

const help = `stillnight explain ID [--json]
stillnight explain WORDS [--json]
stillnight explain --list [WORDS] [--json]
stillnight explain FILE --condition ID [--json]
stillnight explain --pages FOLDER [--force]

With an id: what stands behind a condition, a finding, a warning sign, a measure, a safety rule or a source; its
numbers with their ranges, where each comes from, and what is not modeled.
With words: the entry that has them in its name, or a list of those that have. Initials find a cause, too.
With --list: every id with its name, or those that fit the words.
With a file of answers ("-" reads the standard input): why one condition is as likely as it is. Each answer is
taken out in turn; the change in log odds is what it speaks for or against.

With --pages: writes every entry as a page of HTML into the folder, and index.html to find them in. Where the folder
holds an index.html, it asks first, or wants --force.

  stillnight explain restless-legs-syndrome
  stillnight explain RLS
  stillnight explain relief.dangling
  stillnight explain answers.yaml --condition gout

Exit codes: 0 explained, 2 no such id, or the file cannot be read.`

export const explain: Command = {
  name: 'explain',
  summary: 'where a number comes from, or why a cause is likely',
  help,
  run: async (given, terminal): Promise<ExitCode> => {
    const { values, positionals } = readOptions(given, {
      condition: { type: 'string' },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      pages: { type: 'string' },
      force: { type: 'boolean', default: false },
    })
    const [subject, ...more] = positionals
    const words = wordsFor()
    if (values.pages !== undefined) {
      if (subject !== undefined) throw new UsageError('--pages writes every entry: name none.')
      return writePages(words, values.pages, values.force, terminal)
    }
    const library = { base, provenance, words }
    const question = positionals.join(' ')
    if (values.list) return listEntries(library, findEntries(library, question), values.json, terminal)
    if (subject === undefined) {
      throw new UsageError('Name one id, or one file of answers. “stillnight explain --list” lists the ids.')
    }
    if (values.condition === undefined) return explainEntry(library, question, values.json, terminal)
    if (more.length > 0) throw new UsageError('Name one file of answers.')
    return explainCause(words, subject, values.condition, values.json, terminal)
  },
}

async function writePages(
  words: Words,
  folder: string,
  force: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!(await mayWrite(words, terminal, { path: join(folder, 'index.html'), force }))) return 2
  const pages = evidencePages({ base, provenance, words })
  const isDone = await isWritten(words, terminal, folder, async () => {
    await mkdir(folder, { recursive: true })
    for (const [name, html] of pages) await writeFile(join(folder, name), html)
  })
  if (!isDone) return 2
  terminal.out(words.text('command-line.explain.pages', { count: pages.size, folder }))
  return 0
}

function listEntries(
  library: Library,
  entries: readonly Entry[],
  isJson: boolean,
  terminal: Terminal,
): ExitCode {
  if (isJson) terminal.out(JSON.stringify({ entries }, null, 2))
  else if (entries.length === 0) terminal.err(library.words.text('evidence.nothing-found'))
  else terminal.out(entryLines(library, entries, terminal.width).join('\n'))
  return entries.length === 0 ? 2 : 0
}

function explainEntry(library: Library, subject: string, isJson: boolean, terminal: Terminal): ExitCode {
  const { words } = library
  const found = pagesOf(library, subject)
  if (found.length > 0) {
    terminal.out(
      isJson
        ? JSON.stringify(found.length === 1 ? found[0] : found, null, 2)
        : found.map((page) => textOf(page, library, terminal)).join('\n\n'),
    )
    return 0
  }
  const entries = findEntries(library, subject)
  if (entries.length > 0) {
    terminal.err(words.text('command-line.explain.matches', { id: subject.slice(0, 80) }))
    return listEntries(library, entries, isJson, terminal)
  }
  terminal.err(unknownId(words, subject, nearestId(library, subject)))
  if (/\.(?:ya?ml|json)$/.test(subject)) terminal.err(words.text('command-line.explain.needs-condition'))
  else terminal.err(words.text('command-line.explain.how-to-find'))
  return 2
}

type Page = EvidencePage | SourcePage

/** The pages with this id, or of the one entry that the words can mean. */
function pagesOf(library: Library, subject: string): readonly Page[] {
  const pages = [...findPages(library, subject), ...[sourcePage(library, subject) ?? []].flat()]
  if (pages.length > 0) return pages
  const ids = new Set(findEntries(library, subject).map(({ id }) => id))
  const [only, ...others] = ids
  return only !== undefined && others.length === 0 ? findPages(library, only) : []
}

function textOf(page: Page, library: Library, terminal: Terminal): string {
  return page.kind === 'source'
    ? sourcePageText(page, library, terminal)
    : pageText(page, library.words, terminal)
}

async function explainCause(
  words: Words,
  path: string,
  condition: string,
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const network = compile(base)
  if (!network.conditionIndex.has(condition)) {
    terminal.err(unknownId(words, condition, nearest(condition, network.conditionIndex.keys())))
    return 2
  }
  const { answers, problems } = await readAnswersFile(network, words, path, terminal.stdin)
  for (const problem of problems) terminal.err(problem)
  if (problems.length > 0 || answers === undefined) return 2
  const [why] = explainCauses(network, answers, [condition])
  terminal.out(isJson ? jsonText(why) : whyText(words, network, answers, why!, terminal))
  return 0
}

function unknownId(words: Words, id: string, guess: string | undefined): string {
  const shown = id.slice(0, 80)
  return guess === undefined
    ? words.text('command-line.explain.no-such-id', { id: shown })
    : words.text('command-line.explain.no-such-id-near', { id: shown, nearest: guess })
}
