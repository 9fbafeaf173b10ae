// An evidence page in the terminal, for whoever wants to check or change a number.
import type { Words } from '@stillnight/words'
import { type EvidencePage, type NumberRow, type SourceLine, sourceText } from '@stillnight/words/evidence'
import { bullets, heading, section, wrap } from '../terminal/lay-out.ts'
import { fitColumns } from '../terminal/table.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** The page as text. */
export function pageText(
  page: EvidencePage,
  words: Words,
  { style, width }: Pick<Terminal, 'style' | 'width'>,
): string {
  const titled = (key: string): string => heading(words.text(`evidence.${key}`), { style, width })
  return [
    `${style.bold(page.id)}  ${words.text(`evidence.${page.kind}`)}`,
    ...wrap(page.title, width),
    '',
    ...Object.entries(page.facts).flatMap(([name, value]) =>
      wrap(`${words.text(`evidence.${name}`)}: ${value}`, width),
    ),
    ...Object.entries(page.numbers).flatMap(([name, rows]) =>
      section(titled(name), numberLines(rows, words, width)),
    ),
    ...Object.entries(page.notes).flatMap(([name, notes]) => section(titled(name), bullets(notes, width))),
    ...section(
      titled('sources'),
      Object.entries(page.sources).flatMap(([key, source]) =>
        wrap(sourceLine(key, source, words), width, 2, '- '),
      ),
    ),
  ].join('\n')
}

function numberLines(rows: readonly NumberRow[], words: Words, width: number): readonly string[] {
  return fitColumns(
    rows.map(({ of, value, low, high, basis, source, place, note, reason }) => [
      of,
      String(value),
      `${low} to ${high}`,
      words.basis(basis).label,
      [source.join(', '), place, note, reason].filter((text) => text !== undefined).join('; '),
    ]),
    'lrrll',
    width,
  )
}

function sourceLine(key: string, source: SourceLine, words: Words): string {
  const { text, link } = sourceText(source)
  const notSeen = source.seen ? undefined : words.text('evidence.not-seen')
  return `${key}: ${[text, link, notSeen].filter((part) => part !== undefined).join(' ')}`
}
