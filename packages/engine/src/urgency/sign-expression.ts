/** Whether a warning sign holds. An unknown finding counts as absent, and nothing here negates. */

import type { FindingId, NumberTest, SignExpression } from '../base.ts'

/** The known facts that an expression is evaluated on. */
export interface Facts {
  readonly isPresent: (finding: FindingId) => boolean
  readonly number: (finding: FindingId) => number | undefined
  readonly choice: (finding: FindingId) => string | undefined
}

/**
 * True when the known facts make the expression true.
 *
 * @example
 * const facts = { isPresent: (finding) => finding === 'flag.fever', number: () => undefined, choice: () => undefined }
 * holds({ 'any-of': ['flag.fever', 'flag.unwell'] }, facts) // => true
 * holds({ 'all-of': ['flag.fever', 'flag.unwell'] }, facts) // => false
 */
export function holds(expression: SignExpression, facts: Facts): boolean {
  if (typeof expression === 'string') return facts.isPresent(expression)
  if ('all-of' in expression) return expression['all-of'].every((part) => holds(part, facts))
  if ('any-of' in expression) return expression['any-of'].some((part) => holds(part, facts))
  if ('choice' in expression) return facts.choice(expression.choice) === expression.is
  if ('number' in expression) {
    const value = facts.number(expression.number)
    return value !== undefined && passes(value, expression)
  }
  const needed = expression['at-least']
  return expression.of.filter((part) => holds(part, facts)).length >= needed
}

export function passes(value: number, test: NumberTest): boolean {
  return (
    (test.below === undefined || value < test.below) &&
    (test['at-most'] === undefined || value <= test['at-most']) &&
    (test['at-least'] === undefined || value >= test['at-least']) &&
    (test.above === undefined || value > test.above)
  )
}

/**
 * The findings that make a true expression true, without repeats.
 *
 * @example
 * const facts = { isPresent: (finding) => finding === 'flag.fever', number: () => undefined, choice: () => undefined }
 * because({ 'any-of': ['flag.fever', 'flag.unwell'] }, facts) // => ['flag.fever']
 */
export function because(expression: SignExpression, facts: Facts): FindingId[] {
  const found = new Set<FindingId>()
  collect(expression, facts, found)
  return [...found]
}

function collect(expression: SignExpression, facts: Facts, found: Set<FindingId>): void {
  if (!holds(expression, facts)) return
  if (typeof expression === 'string') found.add(expression)
  else if ('all-of' in expression) for (const part of expression['all-of']) collect(part, facts, found)
  else if ('any-of' in expression) for (const part of expression['any-of']) collect(part, facts, found)
  else if ('choice' in expression) found.add(expression.choice)
  else if ('number' in expression) found.add(expression.number)
  else for (const part of expression.of) collect(part, facts, found)
}

/** Findings of which at least one is known whenever the expression is true: for parts that must all hold, the fewest. */
export function keyFindings(expression: SignExpression): FindingId[] {
  if (typeof expression === 'string') return [expression]
  if ('all-of' in expression) {
    const parts = expression['all-of'].map(keyFindings)
    return parts.reduce((fewest, part) => (part.length < fewest.length ? part : fewest))
  }
  if ('any-of' in expression) return expression['any-of'].flatMap(keyFindings)
  if ('choice' in expression) return [expression.choice]
  if ('number' in expression) return [expression.number]
  return expression.of.flatMap(keyFindings)
}

/**
 * Every finding that an expression reads.
 *
 * @example
 * findingsIn({ 'all-of': ['flag.fever', { number: 'person.age', above: 70 }] }) // => ['flag.fever', 'person.age']
 */
export function findingsIn(expression: SignExpression): FindingId[] {
  if (typeof expression === 'string') return [expression]
  if ('all-of' in expression) return expression['all-of'].flatMap(findingsIn)
  if ('any-of' in expression) return expression['any-of'].flatMap(findingsIn)
  if ('choice' in expression) return [expression.choice]
  if ('number' in expression) return [expression.number]
  return expression.of.flatMap(findingsIn)
}
