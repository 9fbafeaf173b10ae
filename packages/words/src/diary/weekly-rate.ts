/** Attacks a week, with the range that the logged nights leave open. */
import type { WeeklyRate } from '@stillnight/engine/diary'
import { interfaceText, pluralText } from '../interface-text.ts'
import { outward } from '../outward.ts'
import type { RawWords } from '../raw-words.ts'

/** Below a week of logged nights, one attack more or less changes the number by one or more: none is said. */
export const fewestNightsForRate = 7

/** Below this many logged nights the number is called a rough guess. */
const fewNights = 14

/**
 * Below a week of logged nights it says what is there, and how many nights a number needs.
 *
 * @example
 * weeklyRateSentence(raw, 'en', { value: 3.2, low: 2.1, high: 4.9, attacks: 9, nights: 20 })
 * // => 'About 3 attacks a week. It could be 2 to 5.'
 */
export function weeklyRateSentence(
  raw: Pick<RawWords, 'interface'>,
  locale: string,
  rate: WeeklyRate,
): string {
  const { attacks, nights } = rate
  if (nights < fewestNightsForRate) {
    const needs = pluralText(raw, locale, 'diary.rate.too-few', nights, { least: fewestNightsForRate })
    return attacks === 0
      ? `${interfaceText(raw, 'diary.rate.none')} ${needs}`
      : `${pluralText(raw, locale, 'diary.rate.so-far', attacks)} ${needs}`
  }
  const { low, high } = outward(rate)
  const range =
    low === 0
      ? interfaceText(raw, 'diary.rate.range-from-none', { high })
      : interfaceText(raw, 'diary.rate.range', { low, high })
  const few = nights < fewNights ? ` ${pluralText(raw, locale, 'diary.rate.few', nights)}` : ''
  return `${about(raw, locale, rate)} ${range}${few}`
}

function about(raw: Pick<RawWords, 'interface'>, locale: string, { attacks, value }: WeeklyRate): string {
  if (attacks === 0) return interfaceText(raw, 'diary.rate.none')
  const whole = Math.round(value)
  return whole === 0
    ? interfaceText(raw, 'diary.rate.under-one')
    : pluralText(raw, locale, 'diary.rate.about', whole)
}
