/** Every entry of the knowledge base by its name, to list, to search and to link. */

import { sentence } from '../sentence.ts'
import type { Library } from './library.ts'
import type { EntryKind } from './page.ts'

export interface Entry {
  readonly id: string
  readonly kind: EntryKind
  readonly name: string
}

export type NamedBy = Pick<Library, 'base' | 'words'>

/** All entries, kind by kind, each kind by name. */
export function entriesOf({ base, words }: NamedBy): readonly Entry[] {
  const named = (
    kind: EntryKind,
    ids: readonly { readonly id: string }[],
    name: (id: string) => string,
  ): Entry[] =>
    ids
      .map(({ id }) => ({ id, kind, name: name(id) }))
      .sort((first, second) => (first.name.toLowerCase() < second.name.toLowerCase() ? -1 : 1))
  return [
    ...named('condition', base.conditions, (id) => sentence(words.condition(id).name).slice(0, -1)),
    ...named('warning-sign', base.warningSigns, (id) => words.warningSign(id).why),
    ...named('measure', base.measures, (id) => words.measure(id).name),
    ...named('safety-rule', base.safetyRules, (id) => words.safety(id).why),
    ...named('finding', base.findings, (id) => sentence(words.findingName(id)).slice(0, -1)),
  ]
}

/**
 * The entries that hold every word of a question in their name, their id or their name in the clinic.
 *
 * @example
 * search(library, entries, 'calf cramp') // => the entries about cramps in the calf
 */
export function search(library: NamedBy, entries: readonly Entry[], question: string): readonly Entry[] {
  const sought = question.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const text = `${entry.name} ${entry.id} ${clinicName(library, entry)}`.toLowerCase()
    return sought.every((word) => text.includes(word))
  })
}

function clinicName({ words }: NamedBy, { id, kind }: Entry): string {
  return kind === 'condition' ? words.condition(id).clinical : ''
}

/** A text that begins with the id of an entry, taken apart: "gout: helps" is of `gout`. */
export interface Referring {
  readonly id: string
  readonly name: string
  readonly rest: string
}

const idPattern = /[a-z0-9]+(?:[.-][a-z0-9]+)*/

/**
 * Takes the id off the beginning of a text, when it is that of a condition, a finding, a sign, a measure or a rule.
 * Ids are words with hyphens and dots, and end before anything else.
 */
export function referring(library: NamedBy, text: string): Referring | undefined {
  const found = idPattern.exec(text)
  if (found === null || found.index > 0) return undefined
  const [id] = found
  const name = nameOf(library, id)
  return name === undefined ? undefined : { id, name, rest: text.slice(id.length) }
}

function nameOf({ base, words }: NamedBy, id: string): string | undefined {
  const isIn = (list: readonly { readonly id: string }[]): boolean => list.some((entry) => entry.id === id)
  if (isIn(base.conditions)) return words.condition(id).name
  if (isIn(base.findings)) return words.findingName(id)
  if (isIn(base.measures)) return words.measure(id).name
  // Their names are sentences; here they stand within a line.
  if (isIn(base.warningSigns)) return words.warningSign(id).why.replace(/\.$/, '')
  return isIn(base.safetyRules) ? words.safety(id).why.replace(/\.$/, '') : undefined
}

/** The facts of a page whose text is made of ids: lists of them, and the conditions of rules. */
const factsOfIds: ReadonlySet<string> = new Set([
  'all-of',
  'asks-first',
  'counted-with',
  'except',
  'excludes',
  'guards',
  'implies',
  'lifted-by',
  'measures',
  'rules-out',
  'when',
])

/**
 * The text of a fact in pieces: each id in it with its name, and the plain text between. Only where a fact is made of
 * ids: in a sentence, "gout" is a word.
 *
 * @example
 * factPieces(library, 'excludes', 'gout, sciatica')
 * // => [{ id: 'gout', name: 'gout' }, ', ', { id: 'sciatica', name: 'sciatica' }]
 */
export function factPieces(
  library: NamedBy,
  fact: string,
  text: string,
): readonly (string | Omit<Referring, 'rest'>)[] {
  if (!factsOfIds.has(fact)) return [text]
  const pieces: (string | Omit<Referring, 'rest'>)[] = []
  let from = 0
  for (const { 0: id, index } of text.matchAll(new RegExp(idPattern, 'g'))) {
    const name = nameOf(library, id)
    if (name === undefined) continue
    pieces.push(text.slice(from, index), { id, name })
    from = index + id.length
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '')
}
