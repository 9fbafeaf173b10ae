/** Medical terms that are taught instead of hidden. */
import type { RawWords } from './raw-words.ts'

export interface Term {
  readonly term: string
  readonly explanation: string
}

const isGlossary = (file: string): boolean => file === 'glossary' || file.startsWith('glossary-')

/** Every taught term of every glossary file, in alphabetical order. */
export function glossaryTerms(raw: RawWords, locale: string): readonly Term[] {
  const compare = new Intl.Collator(locale).compare
  return Object.entries(raw)
    .filter(([file]) => isGlossary(file))
    .flatMap(([, terms]) => Object.entries(terms as Record<string, string>))
    .map(([term, explanation]) => ({ term, explanation }))
    .sort((a, b) => compare(a.term, b.term))
}
