/** Attacks a week, with the range that the logged nights leave open. */
import type { WeeklyRate } from '@stillnight/engine/diary'
import { interfaceText } from '../interface-text.ts'
import type { RawWords } from '../raw-words.ts'
import { outward, pluralWith } from './spoken-number.ts'

/** Below this many logged nights the number is called a rough guess. */
const fewNights = 14

/**
 * @example
 * weeklyRateSentence(raw, 'en', { value: 3.2, low: 2.1, high: 4.9, attacks: 9, nights: 20 })
 * // => 'About 3 attacks a week. It could be 2 to 5.'
 */
export function weeklyRateSentence(
  raw: Pick<RawWords, 'interface'>,
  locale: string,
  rate: WeeklyRate,
): string {
  const { low, high } = outward(rate)
  const range =
    low === 0
      ? interfaceText(raw, 'diary.rate.range-from-none', { high })
      : interfaceText(raw, 'diary.rate.range', { low, high })
  const few = rate.nights < fewNights ? ` ${pluralWith(raw, locale, 'diary.rate.few', rate.nights)}` : ''
  return `${about(raw, locale, rate)} ${range}${few}`
}

function about(raw: Pick<RawWords, 'interface'>, locale: string, { attacks, value }: WeeklyRate): string {
  if (attacks === 0) return interfaceText(raw, 'diary.rate.none')
  const whole = Math.round(value)
  return whole === 0
    ? interfaceText(raw, 'diary.rate.under-one')
    : pluralWith(raw, locale, 'diary.rate.about', whole)
}
