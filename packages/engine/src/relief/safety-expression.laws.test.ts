// The three-valued logic of the safety rules: Kleene's tables, and the laws that follow from them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SafetyExpression } from '../base.ts'
import { dice } from '../testing/dice.ts'
import { randomSafety, urgencies } from '../testing/random-base.ts'
import { findingsOf, type Situation, type Truth, truth } from './safety-expression.ts'

const values: readonly Truth[] = ['true', 'false', 'unknown']

const nothingKnown: Situation = {
  finding: () => 'unknown',
  isKnown: () => false,
  number: () => undefined,
  choice: () => undefined,
  probability: () => 0,
  urgency: 'self-care',
}

function where(findings: Readonly<Record<string, Truth>>): Situation {
  return {
    ...nothingKnown,
    finding: (id) => findings[id] ?? 'unknown',
    isKnown: (id) => (findings[id] ?? 'unknown') !== 'unknown',
  }
}

describe('Kleene tables', () => {
  // Kleene 1952, Introduction to Metamathematics, section 64: the strong tables.
  test.each<[Truth, Truth, Truth, Truth]>([
    ['true', 'true', 'true', 'true'],
    ['true', 'false', 'false', 'true'],
    ['true', 'unknown', 'unknown', 'true'],
    ['false', 'true', 'false', 'true'],
    ['false', 'false', 'false', 'false'],
    ['false', 'unknown', 'false', 'unknown'],
    ['unknown', 'true', 'unknown', 'true'],
    ['unknown', 'false', 'false', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s is %s, or is %s', (a, b, and, or) => {
    expect(truth({ 'all-of': ['a', 'b'] }, where({ a, b }))).toBe(and)
    expect(truth({ 'any-of': ['a', 'b'] }, where({ a, b }))).toBe(or)
  })

  test.each<[Truth, Truth]>([
    ['true', 'false'],
    ['false', 'true'],
    ['unknown', 'unknown'],
  ])('not %s is %s', (a, expected) => {
    expect(truth({ not: 'a' }, where({ a }))).toBe(expected)
  })

  test('of nothing at all: all hold, none holds', () => {
    expect(truth({ 'all-of': [] }, nothingKnown)).toBe('true')
    expect(truth({ 'any-of': [] }, nothingKnown)).toBe('false')
  })
})

describe('what is not a finding', () => {
  test.each<[Truth, Truth]>([
    ['true', 'false'],
    ['false', 'false'],
    ['unknown', 'true'],
  ])('{unknown: a} where a is %s is %s, never unknown', (a, expected) => {
    expect(truth({ unknown: 'a' }, where({ a }))).toBe(expected)
  })

  test('a number nobody measured is unknown, below and above any cut', () => {
    const index: SafetyExpression = { number: 'index', below: 0.9 }
    expect(truth(index, nothingKnown)).toBe('unknown')
    expect(truth({ not: index }, nothingKnown)).toBe('unknown')
    expect(truth(index, { ...nothingKnown, number: () => 0.89 })).toBe('true')
    expect(truth(index, { ...nothingKnown, number: () => 0.9 })).toBe('false')
  })

  test('a choice nobody made is unknown', () => {
    const smokes: SafetyExpression = { choice: 'smoking', is: 'current' }
    expect(truth(smokes, nothingKnown)).toBe('unknown')
    expect(truth(smokes, { ...nothingKnown, choice: () => 'current' })).toBe('true')
    expect(truth(smokes, { ...nothingKnown, choice: () => 'never' })).toBe('false')
  })

  test.each([
    [{ 'at-least': 0.2 }, 0.2, 'true'],
    [{ 'at-least': 0.2 }, 0.19, 'false'],
    [{ below: 0.2 }, 0.19, 'true'],
    [{ below: 0.2 }, 0.2, 'false'],
    [{ 'at-least': 0.1, below: 0.2 }, 0.1, 'true'],
    [{ 'at-least': 0.1, below: 0.2 }, 0.05, 'false'],
    [{ 'at-least': 0.1, below: 0.2 }, 0.3, 'false'],
    [{}, 0, 'true'],
    [{}, 1, 'true'],
  ] as const)('a probability %j of %d is %s', (limits, probability, expected) => {
    const clot: SafetyExpression = { probability: 'clot', ...limits }
    expect(truth(clot, { ...nothingKnown, probability: (id) => (id === 'clot' ? probability : -1) })).toBe(
      expected,
    )
  })

  test('urgency at least: true from that level on', () => {
    urgencies.forEach((now, rank) => {
      urgencies.forEach((level, least) => {
        const expected = rank >= least ? 'true' : 'false'
        expect(truth({ 'urgency-at-least': level }, { ...nothingKnown, urgency: now })).toBe(expected)
      })
    })
  })

  test('always is always true', () => {
    expect(truth({ always: true }, nothingKnown)).toBe('true')
  })
})

const names = ['a', 'b', 'c']

/** A random expression and a random situation. */
const drawn = fc
  .tuple(fc.integer(), fc.array(fc.constantFrom(...values), { minLength: 3, maxLength: 3 }))
  .map(([seed, [a, b, c]]) => {
    const roll = dice(seed)
    const expression = (): SafetyExpression => randomSafety(roll, names, ['clot'], 3)
    const [age, smoking, clot] = [roll.whole(0, 100), roll.one(['never', 'current']), roll.between(0, 1)]
    const isKnown = roll.chance(0.5)
    const situation: Situation = {
      ...where({ a: a!, b: b!, c: c! }),
      number: () => (isKnown ? age : undefined),
      choice: () => (isKnown ? smoking : undefined),
      probability: () => clot,
      urgency: roll.one(urgencies),
    }
    return { p: expression(), q: expression(), r: expression(), situation }
  })

describe('laws', () => {
  type Pair = (p: SafetyExpression, q: SafetyExpression) => readonly [SafetyExpression, SafetyExpression]
  const equalities: readonly (readonly [string, Pair])[] = [
    ['double negation', (p) => [{ not: { not: p } }, p]],
    ['de Morgan, and', (p, q) => [{ not: { 'all-of': [p, q] } }, { 'any-of': [{ not: p }, { not: q }] }]],
    ['de Morgan, or', (p, q) => [{ not: { 'any-of': [p, q] } }, { 'all-of': [{ not: p }, { not: q }] }]],
    ['order does not matter, and', (p, q) => [{ 'all-of': [p, q] }, { 'all-of': [q, p] }]],
    ['order does not matter, or', (p, q) => [{ 'any-of': [p, q] }, { 'any-of': [q, p] }]],
    ['absorption', (p, q) => [{ 'any-of': [p, { 'all-of': [p, q] }] }, p]],
    ['saying it twice', (p) => [{ 'all-of': [p, p] }, p]],
  ]

  test.each(equalities)('%s', (_, pair) => {
    fc.assert(
      fc.property(drawn, ({ p, q, situation }) => {
        const [left, right] = pair(p, q)
        expect(truth(left, situation)).toBe(truth(right, situation))
      }),
    )
  })

  test('distribution', () => {
    fc.assert(
      fc.property(drawn, ({ p, q, r, situation }) => {
        const left: SafetyExpression = { 'all-of': [p, { 'any-of': [q, r] }] }
        const right: SafetyExpression = { 'any-of': [{ 'all-of': [p, q] }, { 'all-of': [p, r] }] }
        expect(truth(left, situation)).toBe(truth(right, situation))
      }),
    )
  })

  test('learning more never turns true into false or false into true', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...names), fc.boolean(), ({ p, situation }, name, answer) => {
        fc.pre(!JSON.stringify(p).includes('"unknown"') && situation.finding(name) === 'unknown')
        const before = truth(p, situation)
        const learned: Situation = {
          ...situation,
          finding: (id) => (id === name ? (answer ? 'true' : 'false') : situation.finding(id)),
          isKnown: (id) => id === name || situation.isKnown(id),
        }
        if (before !== 'unknown') expect(truth(p, learned)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })
})

test('findingsOf lists every finding that is read, those inside unknown and not among them', () => {
  const all: SafetyExpression = {
    'any-of': [
      'a',
      { 'all-of': ['b', { not: 'c' }] },
      { unknown: 'd' },
      { choice: 'smoking', is: 'current' },
      { number: 'age', below: 16 },
      { probability: 'clot' },
      { 'urgency-at-least': 'soon' },
      { always: true },
    ],
  }
  expect(findingsOf(all)).toEqual(['a', 'b', 'c', 'd', 'smoking', 'age'])
})
