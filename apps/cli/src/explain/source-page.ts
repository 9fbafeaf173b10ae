// A source of the bibliography: what it is, what it is worth, and what rests on it.
import { type Library, type SourceLine, sourceText } from '@stillnight/words/evidence'
import { bullets, section, wrap } from '../terminal/lay-out.ts'
import type { Terminal } from '../terminal/terminal.ts'

export interface SourcePage extends SourceLine {
  readonly id: string
  readonly kind: 'source'
  /** The numbers that name it, each by its stable name, such as `findings/gout/lab.urate above 360`. */
  readonly numbers: readonly string[]
}

/** The source with this key; nothing when there is none. */
export function sourcePage({ provenance }: Library, key: string): SourcePage | undefined {
  const source = Object.hasOwn(provenance.sources, key) ? provenance.sources[key] : undefined
  if (source === undefined) return undefined
  const numbers = Object.entries(provenance.numbers).flatMap(([name, origin]) =>
    origin.source.includes(key) ? [name] : [],
  )
  return { id: key, kind: 'source', ...source, numbers }
}

/** More names than this tell nothing; `--json` has all. */
const mostNumbers = 10

/** The page as text. */
export function sourcePageText(
  page: SourcePage,
  { words }: Pick<Library, 'words'>,
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string {
  const { text, link } = sourceText(page)
  const shown = page.numbers.slice(0, mostNumbers)
  const left = page.numbers.length - shown.length
  return [
    `${style.bold(page.id)}  ${words.text('evidence.source')}`,
    ...wrap(text, width),
    ...(link === undefined ? [] : [link]),
    ...(page.note === undefined ? [] : wrap(page.note, width)),
    ...(page.seen ? [] : wrap(words.text('evidence.not-seen'), width)),
    ...section(style.bold(words.text('evidence.rests-on-it')), [
      ...bullets(shown, width),
      ...(left === 0 ? [] : bullets([words.plural('evidence.more-numbers', left)], width)),
    ]),
  ].join('\n')
}
