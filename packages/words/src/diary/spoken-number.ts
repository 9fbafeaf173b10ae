/** Numbers as a person says them: whole, and never more exact than they are. */
import { fill, type Values } from '../fill.ts'
import { pluralText } from '../interface-text.ts'
import type { RawWords } from '../raw-words.ts'

export type DiaryRawWords = Pick<RawWords, 'interface' | 'findings' | 'measures'>

/** The form of a text for this many things, with its other blanks filled too. */
export function pluralWith(
  raw: Pick<RawWords, 'interface'>,
  locale: string,
  path: string,
  count: number,
  values: Values = {},
): string {
  return fill(pluralText(raw, locale, path, count), values)
}

/** A range rounded outward, so that what is said is never narrower than what is meant. */
export function outward(
  { low, high }: { readonly low: number; readonly high: number },
  scale = 1,
): { readonly low: number; readonly high: number } {
  // Slack for products such as 0.7 * 10, which may land a hair beside the whole number.
  const hair = 1e-9
  return { low: Math.floor(low * scale + hair), high: Math.ceil(high * scale - hair) }
}
