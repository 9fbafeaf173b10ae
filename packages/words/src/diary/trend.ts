/** Whether it hurts more or less often than before, when that can be told. */
import type { Trend } from '@stillnight/engine/diary'
import { interfaceText } from '../interface-text.ts'
import type { RawWords } from '../raw-words.ts'

/** Below ten a week a half attack counts: 1.5 and 2.4 would else both be "2". */
const rounded = (value: number): number => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value))

/**
 * @example
 * trendSentence(raw, 'en', { verdict: 'too-few-nights' })
 * // => "We can't tell yet if it gets better or worse. Log more nights."
 */
export function trendSentence(raw: Pick<RawWords, 'interface'>, locale: string, trend: Trend): string {
  if (trend.verdict === 'too-few-nights') return interfaceText(raw, 'diary.trend.too-few-nights')
  const format = new Intl.NumberFormat(locale)
  return interfaceText(raw, `diary.trend.${trend.verdict}`, {
    recent: format.format(rounded(trend.recent.value)),
    before: format.format(rounded(trend.before.value)),
  })
}
