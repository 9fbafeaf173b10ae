/** On how many of the logged nights, and how many in 10 that could be in the long run. */
import type { DiarySummary, Share } from '@stillnight/engine/diary'
import { interfaceText, pluralText } from '../interface-text.ts'
import { outward } from '../outward.ts'
import type { RawWords } from '../raw-words.ts'
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
  return pluralText(raw, locale, 'diary.nights-logged', of, { some: count })
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

/**
 * The same for sleep that the legs broke, of the painful nights of which that is known; and of how many it is not. No
 * number for the long run where these are most.
 */
export function brokenSleepSentences(
  raw: Pick<RawWords, 'interface'>,
  locale: string,
  { sleep, brokenSleep }: Pick<DiarySummary, 'sleep' | 'brokenSleep'>,
): readonly string[] {
  const { broken, unbroken, unknown } = sleep
  const said: string[] = []
  if (broken + unbroken > 0) {
    const counted = pluralText(raw, locale, 'diary.sleep', broken + unbroken, { some: broken })
    said.push(brokenSleep ? `${counted}${longRun(raw, brokenSleep, 'diary.sleep-range')}` : counted)
  }
  if (unknown > 0) said.push(pluralText(raw, locale, 'diary.sleep-unknown', unknown))
  if (brokenSleep === undefined && unknown > 0) said.push(interfaceText(raw, 'diary.sleep-too-open'))
  return said
}

/** Nothing of the long run is said of less than a week of nights. */
function longRun(raw: Pick<RawWords, 'interface'>, share: Share, path = 'diary.share-range'): string {
  if (share.of < fewestNightsForRate) return ''
  const { low, high } = outward(share, 10)
  return ` ${interfaceText(raw, low === high ? `${path}-one` : path, { low, high })}`
}
