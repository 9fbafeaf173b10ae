// What the other packages take from here: the base at once, words and provenance when they are needed.
import type { Words } from './compile/words.ts'
import type { Provenance } from './provenance.ts'

export { base } from './base.ts'
export type { WordTree } from './compile/files.ts'
export type { Words } from './compile/words.ts'
export type { Provenance } from './provenance.ts'

export type Locale = 'en'

const loaders: Readonly<Record<Locale, () => Promise<Words>>> = {
  en: async () => (await import('./words-en.ts')).words,
}

/** Loads the words of a language. */
export function loadWords(locale: Locale): Promise<Words> {
  return loaders[locale]()
}

/** Loads where the numbers come from: over a megabyte, so only when somebody asks why. */
export async function loadProvenance(): Promise<Provenance> {
  return (await import('./provenance.ts')).provenance
}
