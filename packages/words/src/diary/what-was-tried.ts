/** How often a measure helped, and how fast: what happened, not what it did. */
import type { TriedMeasure } from '@stillnight/engine/diary'
import { interfaceText, pluralText } from '../interface-text.ts'
import type { RawWords } from '../raw-words.ts'

/**
 * @example
 * triedSentence(raw, 'en', { measure: 'heat', attacks: 2 })
 * // => 'You tried it 2 times. You did not say if it helped.'
 */
export function triedSentence(
  raw: Pick<RawWords, 'interface'>,
  locale: string,
  { attacks, helped, minutes }: TriedMeasure,
): string {
  if (helped === undefined) return pluralText(raw, locale, 'diary.tried.not-said', attacks)
  const { count, of } = helped
  const often = interfaceText(raw, 'diary.tried.helped', { count, of })
  if (minutes === undefined) return often
  return `${often} ${pluralText(raw, locale, 'diary.tried.fast', Math.ceil(minutes.median))}`
}
