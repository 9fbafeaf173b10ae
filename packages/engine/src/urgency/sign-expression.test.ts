// Warning signs: what makes an expression true, and which findings are named for it.
import { describe, expect, test } from 'vitest'
import type { SignExpression } from '../base.ts'
import { because, type Facts, findingsIn, holds, keyFindings, passes } from './sign-expression.ts'

interface Known {
  readonly present?: readonly string[]
  readonly numbers?: Readonly<Record<string, number>>
  readonly choices?: Readonly<Record<string, string>>
}

function facts({ present = [], numbers = {}, choices = {} }: Known): Facts {
  return {
    isPresent: (id) => present.includes(id),
    number: (id) => numbers[id],
    choice: (id) => choices[id],
  }
}

const both: SignExpression = { 'all-of': ['a', 'b'] }
const either: SignExpression = { 'any-of': ['a', 'b'] }
const two: SignExpression = { 'at-least': 2, of: ['a', 'b', 'c'] }
const old: SignExpression = { number: 'age', 'at-least': 65 }
const smokes: SignExpression = { choice: 'smoking', is: 'current' }

describe('holds', () => {
  test.each<[SignExpression, readonly string[], boolean]>([
    ['a', [], false],
    ['a', ['a'], true],
    ['a', ['b'], false],
    [both, [], false],
    [both, ['a'], false],
    [both, ['b'], false],
    [both, ['a', 'b'], true],
    [{ 'all-of': [] }, [], true],
    [either, [], false],
    [either, ['a'], true],
    [either, ['b'], true],
    [either, ['a', 'b'], true],
    [{ 'any-of': [] }, ['a'], false],
    [two, ['a'], false],
    [two, ['a', 'c'], true],
    [two, ['a', 'b', 'c'], true],
    [{ 'at-least': 1, of: [both, 'c'] }, ['a', 'c'], true],
    [{ 'at-least': 1, of: [both, 'c'] }, ['a'], false],
  ])('%j with %j present is %s', (expression, present, expected) => {
    expect(holds(expression, facts({ present }))).toBe(expected)
  })

  test('a number nobody knows passes no test, not even for being small', () => {
    expect(holds(old, facts({}))).toBe(false)
    expect(holds({ number: 'age', below: 16 }, facts({}))).toBe(false)
    expect(holds(old, facts({ numbers: { age: 65 } }))).toBe(true)
    expect(holds(old, facts({ numbers: { age: 64 } }))).toBe(false)
    expect(holds({ number: 'age', below: 16 }, facts({ numbers: { age: 0 } }))).toBe(true)
  })

  test('a choice holds for its option only', () => {
    expect(holds(smokes, facts({ choices: { smoking: 'current' } }))).toBe(true)
    expect(holds(smokes, facts({ choices: { smoking: 'never' } }))).toBe(false)
    expect(holds(smokes, facts({}))).toBe(false)
  })
})

describe('passes', () => {
  test.each([
    [{ below: 5 }, 4.9, true],
    [{ below: 5 }, 5, false],
    [{ 'at-most': 5 }, 5, true],
    [{ 'at-most': 5 }, 5.1, false],
    [{ 'at-least': 5 }, 5, true],
    [{ 'at-least': 5 }, 4.9, false],
    [{ above: 5 }, 5.1, true],
    [{ above: 5 }, 5, false],
    [{ 'at-least': 5, below: 6 }, 5.5, true],
    [{ 'at-least': 5, below: 6 }, 6, false],
    [{ 'at-least': 5, below: 6 }, 4, false],
    [{ above: 5, 'at-most': 6 }, 6, true],
    [{ above: 5, 'at-most': 6 }, 7, false],
    [{ above: 5, 'at-most': 6 }, 5, false],
    [{}, 1, true],
  ])('%j takes %d: %s', (limits, value, expected) => {
    expect(passes(value, { number: 'x', ...limits })).toBe(expected)
  })
})

describe('because', () => {
  const everything = facts({
    present: ['a', 'b', 'c'],
    numbers: { age: 70 },
    choices: { smoking: 'current' },
  })

  test.each<[SignExpression, readonly string[]]>([
    ['a', ['a']],
    [both, ['a', 'b']],
    [either, ['a', 'b']],
    [two, ['a', 'b', 'c']],
    [old, ['age']],
    [smokes, ['smoking']],
    [{ 'any-of': [both, { 'all-of': ['a', smokes] }] }, ['a', 'b', 'smoking']],
  ])('names of %j what holds, each once', (expression, expected) => {
    expect(because(expression, everything)).toEqual(expected)
  })

  test('leaves out the parts that do not hold', () => {
    const known = facts({ present: ['a', 'c'], numbers: { age: 50 } })
    expect(because(either, known)).toEqual(['a'])
    expect(because({ 'any-of': [both, 'c'] }, known)).toEqual(['c'])
    expect(because({ 'any-of': [old, 'c', smokes] }, known)).toEqual(['c'])
    expect(because({ 'at-least': 1, of: [both, 'b', 'c'] }, known)).toEqual(['c'])
  })

  test('names nothing for an expression that does not hold', () => {
    expect(because(both, facts({ present: ['a'] }))).toEqual([])
    expect(because(old, facts({}))).toEqual([])
  })
})

test('findingsIn lists every finding that is read', () => {
  const all: SignExpression = { 'any-of': ['x', both, either, two, old, smokes] }
  expect(findingsIn(all)).toEqual(['x', 'a', 'b', 'a', 'b', 'a', 'b', 'c', 'age', 'smoking'])
})

test.each<[SignExpression, readonly string[]]>([
  ['a', ['a']],
  [both, ['a']],
  [either, ['a', 'b']],
  [two, ['a', 'b', 'c']],
  [old, ['age']],
  [smokes, ['smoking']],
  [{ 'all-of': [either, 'c'] }, ['c']],
  [{ 'any-of': ['x', { 'all-of': [two, either] }] }, ['x', 'a', 'b']],
])('no %j without a key finding', (expression, expected) => {
  expect(keyFindings(expression)).toEqual(expected)
})
