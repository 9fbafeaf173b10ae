/** A source as it is cited, with the address where it can be looked up. */

import type { SourceLine } from './page.ts'

export interface SourceText {
  readonly text: string
  /** The DOI or the address of the source; nothing for one that has none. */
  readonly link?: string
}

/**
 * Authors, year, title and journal, each with its full stop.
 *
 * @example
 * sourceText({ title: 'A trial', year: 2012, doi: '10.1/2', seen: true })
 * // => { text: '2012. A trial.', link: 'https://doi.org/10.1/2' }
 */
export function sourceText({ title, authors, year, journal, doi, url }: SourceLine): SourceText {
  const parts = [authors, year, title, journal].filter((part) => part !== undefined)
  const link = doi === undefined ? url : `https://doi.org/${doi}`
  return {
    text: parts.map((part) => `${String(part).replace(/\.$/, '')}.`).join(' '),
    ...(link !== undefined && { link }),
  }
}
