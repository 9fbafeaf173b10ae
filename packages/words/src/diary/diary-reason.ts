/** What the diary shows and why, as one sentence: "it breaks your sleep, on 9 of the 12 nights you logged". */
import type { DiaryFinding } from '@stillnight/engine/diary'
import { findingPhrase } from '../findings.ts'
import { interfaceText, pluralText } from '../interface-text.ts'
import { lookUp } from '../look-up.ts'
import type { RawWords } from '../raw-words.ts'
import { sentence } from '../sentence.ts'

export type DiaryRawWords = Pick<RawWords, 'interface' | 'findings' | 'measures'>

/**
 * @example
 * diaryReason(raw, 'en', { finding: 'flag.severe', answer: 'present', reason })
 * // => 'The pain is 7 or more out of 10, on 2 of the 9 nights you logged in the last 14 days.'
 */
export function diaryReason(raw: DiaryRawWords, locale: string, shown: DiaryFinding): string {
  const { reason } = shown
  const finding = findingPhrase(raw, shown.finding, shown.answer)
  const say = (values: Readonly<Record<string, string | number>>): string =>
    sentence(interfaceText(raw, `diary.reason.${reason.by}`, { finding, ...values }))
  switch (reason.by) {
    case 'nights': {
      const { count, logged: of, window } = reason
      return say({ nights: pluralText(raw, locale, 'diary.in-last-days', of, { some: count, window }) })
    }
    case 'helped': {
      const { count, of, measure } = reason
      return say({ count, of, measure: lookUp(raw.measures, measure, 'measure').name.toLowerCase() })
    }
    case 'attacks':
    case 'nothing-helped':
      return say({ count: reason.count, of: reason.of })
    case 'check':
      return say({})
  }
}
