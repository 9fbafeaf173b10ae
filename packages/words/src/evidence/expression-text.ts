// The condition of a rule as one line that can be checked against the file it stands in.
import type { NumberTest, SafetyExpression, SignExpression } from '@stillnight/engine'

/** `all of (a, any of (b, c))`, with ids as they are. */
export function expressionText(expression: SignExpression | SafetyExpression): string {
  if (typeof expression === 'string') return expression
  if ('all-of' in expression) return `all of (${listOf(expression['all-of'])})`
  if ('any-of' in expression) return `any of (${listOf(expression['any-of'])})`
  if ('of' in expression) return `at least ${expression['at-least']} of (${listOf(expression.of)})`
  if ('not' in expression) return `not ${expressionText(expression.not)}`
  if ('unknown' in expression) return `nobody asked about ${expression.unknown}`
  if ('choice' in expression) return `${expression.choice} is ${expression.is}`
  if ('probability' in expression) return `probability of ${expression.probability}${bounds(expression)}`
  if ('urgency-at-least' in expression) return `urgency at least ${expression['urgency-at-least']}`
  if ('always' in expression) return 'always'
  return `${expression.number}${bounds(expression)}`
}

function listOf(parts: readonly (SignExpression | SafetyExpression)[]): string {
  return parts.map(expressionText).join(', ')
}

function bounds(test: Omit<NumberTest, 'number'>): string {
  const sides = [
    ['at least', test['at-least']],
    ['above', test.above],
    ['at most', test['at-most']],
    ['below', test.below],
  ] as const
  return sides.flatMap(([side, value]) => (value === undefined ? [] : [` ${side} ${value}`])).join(' and')
}
