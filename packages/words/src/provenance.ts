/** Where a number comes from, said so that a study and a guess cannot be confused. */
import type { Origin } from '@stillnight/knowledge/provenance'
import { interfaceText } from './interface-text.ts'
import type { RawWords } from './raw-words.ts'

export type Basis = Origin['basis']

/** A short label, and the sentence behind it. */
export function basisText(raw: RawWords, basis: Basis): { readonly label: string; readonly help: string } {
  return { label: interfaceText(raw, `basis.${basis}`), help: interfaceText(raw, `basis.${basis}-help`) }
}
