/** A problem in what was read as a sentence: what happened, with the numbers, then what to do. */
import type { Issue } from '@stillnight/engine'
import { fill, type Values } from './fill.ts'
import { findingName, unitName } from './findings.ts'
import { joinList } from './list.ts'
import { lookUp } from './look-up.ts'
import type { IssueWords, RawWords } from './raw-words.ts'
import { capitalize } from './sentence.ts'

// UCUM writes a number without a unit as "1".
const withoutOne = (unit: string): string => (unit === '1' ? '' : unit)

function values(raw: RawWords, issue: Issue): Values {
  switch (issue.code) {
    case 'unknown-finding':
      return { id: issue.id, nearest: issue.nearest ?? '' }
    case 'not-an-answer':
      return { id: issue.id, value: issue.value }
    case 'not-a-number':
      return {
        id: capitalize(findingName(raw, issue.id)),
        value: issue.value,
        unit: unitName(raw, issue.id) ?? withoutOne(issue.unit),
      }
    case 'not-an-option':
      return { id: issue.id, value: issue.value, options: joinList(raw, issue.options) }
    case 'out-of-range': {
      const [low, high] = issue.range
      return {
        id: capitalize(findingName(raw, issue.id)),
        value: issue.value,
        unit: unitName(raw, issue.id) ?? withoutOne(issue.unit),
        range: fill(String(lookUp(raw.issues, 'range', 'issue')), { low, high }),
      }
    }
    case 'wrong-unit':
      return {
        id: capitalize(findingName(raw, issue.id)),
        unit: issue.unit,
        expected: unitName(raw, issue.id) ?? withoutOne(issue.expected),
      }
    case 'contradiction':
      return { id: findingName(raw, issue.id) }
    case 'not-a-record':
      return { at: issue.at }
  }
}

/** What to do: told more closely where more is known. */
function adviceFor(issue: Issue, words: IssueWords): string {
  if (issue.code === 'unknown-finding' && issue.nearest !== undefined) return words.nearest ?? words.do
  // Only a measured value stands on a report, and has a unit that can be mixed up.
  const isMeasured = 'id' in issue && /^(?:lab|exam)\./.test(issue.id)
  if ((issue.code === 'out-of-range' || issue.code === 'wrong-unit') && !isMeasured) {
    return words.plain ?? words.do
  }
  if (issue.code === 'not-a-number' && issue.unit !== '1') return words['with-unit'] ?? words.do
  return words.do
}

/**
 * The issue in words.
 *
 * @example
 * issueSentence(raw, { code: 'out-of-range', id: 'lab.ferritin', value: 25000, range: [0, 10000], unit: 'ug/L' })
 * // => 'Ferritin is 25000 micrograms per liter. We can read 0 to 10000. Check the number and its unit on your report.'
 */
export function issueSentence(raw: RawWords, issue: Issue): string {
  const words = lookUp(raw.issues, issue.code, 'issue')
  if (typeof words === 'string') throw new Error(`The words of the issue "${issue.code}" are not a row.`)
  const blanks = values(raw, issue)
  if (issue.code === 'wrong-unit' && blanks.expected === '')
    return fill(words['without-unit'] ?? words.do, blanks)
  const advice = adviceFor(issue, words)
  // A number without a unit leaves a gap before the full stop.
  return `${fill(words.say, blanks)} ${fill(advice, blanks)}`.replace(/ +\./g, '.')
}
