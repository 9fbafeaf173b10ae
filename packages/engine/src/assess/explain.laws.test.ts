// Reasons are exact: each is the difference between two assessments, and so is each possible change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../assessment.ts'
import type { Base } from '../base.ts'
import { bruteForce, settle } from '../testing/brute-force.ts'
import { randomAnswers, without } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { assess } from './assess.ts'
import { explain, logOdds } from './explain.ts'
import { compile } from './network.ts'

const seed = fc.integer()
const share = fc.double({ min: 0.1, max: 1, noNaN: true })
const size = { conditions: 6, findings: 10 }

function named(base: Base): string[] {
  return base.conditions.map(({ id }) => id)
}

function probabilityOf(base: Base, answers: Answers, condition: string): number {
  const { causes, other } = assess(compile(base), answers)
  return causes.find((cause) => cause.condition === condition)?.probability ?? other
}

test('each reason is the change in log odds when that answer is taken out', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const answers = randomAnswers(number + 1, base, known)
      const all = bruteForce(base, answers, 3)
      explain(compile(base), answers, named(base)).forEach((explanation, index) => {
        const reasons = [...explanation.for, ...explanation.against]
        for (const [finding, answer] of Object.entries(answers)) {
          const left = bruteForce(base, without(answers, finding), 3)
          const expected = logOdds(all[index]!) - logOdds(left[index]!)
          const reason = reasons.find((one) => one.finding === finding)
          expect(reason?.logOdds ?? 0).toBeCloseTo(expected, 6)
          if (reason) expect(reason.answer).toBe(answer)
        }
        expect(explanation.for.every((reason) => reason.logOdds > 0)).toBe(true)
        expect(explanation.against.every((reason) => reason.logOdds < 0)).toBe(true)
      })
    }),
  )
})

test('the reason of a single answer is the whole way from the prior', () => {
  fc.assert(
    fc.property(seed, fc.constantFrom('present', 'absent'), (number, answer) => {
      const base = randomBase(number, size)
      const answers = { 'yes.3': answer }
      explain(compile(base), answers, named(base)).forEach((explanation) => {
        const [reason] = [...explanation.for, ...explanation.against]
        const now = logOdds(probabilityOf(base, answers, explanation.condition))
        const prior = logOdds(probabilityOf(base, {}, explanation.condition))
        expect(reason?.logOdds ?? 0).toBeCloseTo(now - prior, 9)
      })
    }),
  )
})

test('reasons are only given answers, the strongest first', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, size)
      const answers = randomAnswers(number + 1, base, known)
      for (const explanation of explain(compile(base), answers, named(base))) {
        for (const reasons of [explanation.for, explanation.against]) {
          const strengths = reasons.map(({ logOdds: change }) => Math.abs(change))
          expect(strengths).toEqual(strengths.toSorted((first, second) => second - first))
          for (const { finding } of reasons) expect(answers[finding] ?? 'unknown').not.toBe('unknown')
        }
      }
    }),
  )
})

test('the order in which conditions and answers come changes nothing but the order', () => {
  const base = randomBase(3, size)
  const network = compile(base)
  const answers = randomAnswers(4, base, 0.6)
  const backwards = Object.fromEntries(Object.entries(answers).toReversed())
  const explanations = explain(network, answers, named(base))
  expect(explain(network, backwards, named(base).toReversed()).toReversed()).toEqual(explanations)
})

describe('what would change it', () => {
  test('is what giving that answer does', () => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        const base = randomBase(number, size)
        const answers = randomAnswers(number + 1, base, known * 0.6)
        for (const { condition, wouldRaise, wouldLower } of explain(compile(base), answers, named(base))) {
          const now = probabilityOf(base, answers, condition)
          for (const { finding, answer, probability } of [...wouldRaise, ...wouldLower]) {
            const after = probabilityOf(base, { ...answers, [finding]: answer }, condition)
            expect(after).toBe(probability)
          }
          expect(wouldRaise.every(({ probability }) => probability >= now + 0.005)).toBe(true)
          expect(wouldLower.every(({ probability }) => probability <= now - 0.005)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('names the five strongest of the findings that are not settled yet, each way', () => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        const base = randomBase(number, size)
        const answers = randomAnswers(number + 1, base, known * 0.6)
        const settled = settle(base, answers)
        const open = base.findings.filter(
          ({ id, kind, allOf }) => kind === 'boolean' && !allOf && !settled.has(id),
        )
        const condition = 'cause-0'
        const now = probabilityOf(base, answers, condition)
        const after = open.flatMap(({ id }) =>
          ['present', 'absent'].map((answer) => probabilityOf(base, { ...answers, [id]: answer }, condition)),
        )
        const up = after.filter((one) => one - now >= 0.005).toSorted((first, second) => second - first)
        const down = after.filter((one) => now - one >= 0.005).toSorted((first, second) => first - second)
        const [explanation] = explain(compile(base), answers, [condition])
        expect(explanation!.wouldRaise.map(({ probability }) => probability)).toEqual(up.slice(0, 5))
        expect(explanation!.wouldLower.map(({ probability }) => probability)).toEqual(down.slice(0, 5))
      }),
      { numRuns: 40 },
    )
  })
})

test('a condition that the base does not know is a mistake of the program', () => {
  expect(() => explain(compile(randomBase(1, size)), {}, ['gremlins'])).toThrow(
    'There is no condition gremlins.',
  )
})
