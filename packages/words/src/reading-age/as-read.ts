/** A text as the formulas should see it: taught terms and blanks are one easy word each. */

import { literal } from '../literal.ts'

const easyWord = 'leg'

/**
 * Replaces each `{placeholder}` by a short word, and each taught term (also its plural, and `'s`) by one easy word.
 * Longer terms go first, so that "iron test" is not read as "iron" and a test.
 *
 * @example
 * asRead('Your {name} is low. Ask for a ferritin test.', ['ferritin', 'ferritin test'])
 * // => 'Your leg is low. Ask for a leg.'
 */
export function asRead(text: string, taughtTerms: readonly string[]): string {
  const filled = text.replace(/\{[a-z-]+\}/g, easyWord)
  if (taughtTerms.length === 0) return filled
  const longestFirst = [...taughtTerms].sort((a, b) => b.length - a.length)
  const anyTerm = new RegExp(
    `(?<![\\p{L}])(?:${longestFirst.map(literal).join('|')})(?:es|s|['’]s)?(?![\\p{L}])`,
    'giu',
  )
  return filled.replace(anyTerm, easyWord)
}
