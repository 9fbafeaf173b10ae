// Entries and sources for whoever does not know their ids.
import { type Entry, entriesOf, type Library, search } from '@stillnight/words/evidence'
import { wrap } from '../terminal/lay-out.ts'

/**
 * The entries whose id has the letters asked for as its initials, then those whose name, name in the clinic or id holds
 * every word.
 *
 * @example
 * findEntries(library, 'RLS')[0] // => the entry restless-legs-syndrome
 */
export function findEntries(library: Library, question: string): readonly Entry[] {
  const all = entriesOf(library)
  const letters = question.trim().toLowerCase()
  // Two letters are the initials of too much.
  const short = letters.length < 3 ? [] : all.filter(({ id }) => initials(id) === letters)
  return [...new Set([...short, ...search(library, all, question)])]
}

function initials(id: string): string {
  return id
    .split(/[.-]/)
    .map((word) => word.charAt(0))
    .join('')
}

/** Entries as lines: the id, and the name under it. */
export function entryLines(
  { words }: Pick<Library, 'words'>,
  entries: readonly Entry[],
  width: number,
): readonly string[] {
  return entries.flatMap(({ id, kind, name }) => [
    id,
    ...wrap(`${words.text(`evidence.${kind}`)}: ${name}`, width, 2),
  ])
}
