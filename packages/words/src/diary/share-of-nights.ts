/** On how many of the logged nights, and how many in 10 that could be in the long run. */
import type { Share } from '@stillnight/engine/diary'
import { interfaceText } from '../interface-text.ts'
import type { RawWords } from '../raw-words.ts'
import { outward, pluralWith } from './spoken-number.ts'
import { fewestNightsForRate } from './weekly-rate.ts'

/**
 * @example
 * nightsLogged(raw, 'en', { count: 9, of: 12 }) // => '9 of the 12 nights you logged'
 */
export function nightsLogged(
  raw: Pick<RawWords, 'interface'>,
  locale: string,
  { count, of }: Pick<Share, 'count' | 'of'>,
): string {
  return pluralWith(raw, locale, 'diary.nights-logged', of, { some: count })
}

/**
 * @example
 * painSentence(raw, 'en', { count: 9, of: 12, value: 0.75, low: 0.5, high: 0.9 })
 * // => 'It hurt on 9 of the 12 nights you logged. In the long run it could be 5 to 9 nights in 10.'
 */
export function painSentence(raw: Pick<RawWords, 'interface'>, locale: string, share: Share): string {
  const nights = nightsLogged(raw, locale, share)
  return `${interfaceText(raw, 'diary.pain', { nights })}${longRun(raw, share)}`
}

/** The same for sleep that the legs broke, of the nights of which that is known. */
export function brokenSleepSentence(raw: Pick<RawWords, 'interface'>, share: Share): string {
  const { count, of } = share
  return `${interfaceText(raw, 'diary.sleep', { count, of })}${longRun(raw, share)}`
}

/** Nothing of the long run is said of less than a week of nights. */
function longRun(raw: Pick<RawWords, 'interface'>, share: Share): string {
  if (share.of < fewestNightsForRate) return ''
  const { low, high } = outward(share, 10)
  return ` ${interfaceText(raw, low === high ? 'diary.share-range-one' : 'diary.share-range', { low, high })}`
}
