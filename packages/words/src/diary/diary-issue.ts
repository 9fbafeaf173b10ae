/** What could not be read of a diary, as a sentence. */
import type { DiaryIssue } from '@stillnight/engine/diary'
import type { Values } from '../fill.ts'
import { interfaceText } from '../interface-text.ts'
import { joinList } from '../list.ts'
import type { RawWords } from '../raw-words.ts'

/**
 * @example
 * diaryIssueSentence(raw, { code: 'no-night', at: 'attacks[3]' })
 * // => 'attacks[3] has no date. We left it out.'
 */
export function diaryIssueSentence(raw: Pick<RawWords, 'interface'>, issue: DiaryIssue): string {
  return interfaceText(raw, `diary.issue.${issue.code}`, values(raw, issue))
}

function values(raw: Pick<RawWords, 'interface'>, issue: DiaryIssue): Values {
  const { at } = issue
  switch (issue.code) {
    case 'out-of-range': {
      const [low, high] = issue.range
      return { at, value: issue.value, low, high }
    }
    case 'not-an-option':
      return { at, value: issue.value, options: joinList(raw, issue.options) }
    case 'not-readable':
      return { at, value: issue.value }
    case 'twice':
      return { at, id: issue.id }
    default:
      return { at }
  }
}
