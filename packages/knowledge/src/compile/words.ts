// All sentences of one language in one object: the name of the file, then the id, then the text.
import type { Knowledge, WordTree } from './files.ts'

/** By file (`conditions`, `findings`, `interface`, ...), then as in the file. */
export type Words = Readonly<Record<string, WordTree>>

/** Merges the words of a language. */
export function compileWords({ words }: Knowledge): Words {
  return Object.fromEntries(Object.entries(words).map(([name, { data }]) => [name, data]))
}
