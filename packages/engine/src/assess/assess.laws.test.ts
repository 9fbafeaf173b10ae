// The ranking of causes against a plain enumeration, and the laws it keeps whatever the base.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../assessment.ts'
import type { Base } from '../base.ts'
import { bruteForce, settle } from '../testing/brute-force.ts'
import { relativeError } from '../testing/close.ts'
import { dice } from '../testing/dice.ts'
import { knownOnly, randomAnswers, without } from '../testing/random-answers.ts'
import { type BaseOptions, randomBase } from '../testing/random-base.ts'
import { assess } from './assess.ts'
import { logOdds } from './explain.ts'
import { compile } from './network.ts'

const seed = fc.integer()
const share = fc.double({ min: 0.1, max: 1, noNaN: true })

/** Probability of each condition in the order of the base. */
function probabilities(base: Base, answers: Answers): number[] {
  const { causes, other } = assess(compile(base), answers)
  const named = new Map(causes.map((cause) => [cause.condition, cause.probability]))
  return base.conditions.map((condition) => (condition.id === 'other' ? other : named.get(condition.id)!))
}

function expectBruteForce(number: number, known: number, options: BaseOptions): void {
  const base = randomBase(number, options)
  const answers = randomAnswers(number + 1, base, known)
  const expected = bruteForce(base, answers, base.model.maxCauses)
  probabilities(base, answers).forEach((actual, index) => {
    expect(relativeError(actual, expected[index]!)).toBeLessThan(1e-9)
  })
}

describe('against brute force', () => {
  test('every subset of three causes', () => {
    fc.assert(
      fc.property(seed, share, fc.integer({ min: 2, max: 3 }), (number, known, conditions) => {
        expectBruteForce(number, known, { conditions, findings: 12, maxCauses: 3 })
      }),
      { numRuns: 200 },
    )
  })

  test('every subset of at most three of seven causes', () => {
    fc.assert(
      fc.property(seed, share, fc.integer({ min: 4, max: 7 }), (number, known, conditions) => {
        expectBruteForce(number, known, { conditions, findings: 12 })
      }),
      { numRuns: 200 },
    )
  })

  test.each([1, 2])('at most %i causes at once', (maxCauses) => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        expectBruteForce(number, known, { conditions: 5, findings: 9, maxCauses })
      }),
      { numRuns: 50 },
    )
  })

  test('thirty present findings, where inclusion-exclusion loses every digit', () => {
    fc.assert(
      fc.property(seed, (number) => {
        const base = randomBase(number, { conditions: 7, findings: 30 })
        const answers = allPresent(base)
        const expected = bruteForce(base, answers, 3)
        probabilities(base, answers).forEach((actual, index) => {
          expect(actual).toBeGreaterThanOrEqual(0)
          expect(actual).toBeLessThanOrEqual(1)
          expect(relativeError(actual, expected[index]!)).toBeLessThan(1e-9)
        })
      }),
      { numRuns: 50 },
    )
  })
})

test('the order of the answers does not change a byte', () => {
  fc.assert(
    fc.property(seed, seed, share, (number, order, known) => {
      const base = randomBase(number, { conditions: 6, findings: 12 })
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const shuffled = Object.fromEntries(dice(order).shuffled(Object.entries(answers)))
      const first = JSON.stringify(assess(network, answers))
      expect(JSON.stringify(assess(network, shuffled))).toBe(first)
      expect(JSON.stringify(assess(network, answers))).toBe(first)
    }),
  )
})

test('the order of the findings in the base does not change what the answers settle', () => {
  fc.assert(
    fc.property(seed, seed, share, (number, order, known) => {
      const base = randomBase(number, { conditions: 4, findings: 12 })
      const answers = randomAnswers(number + 1, base, known)
      const reordered = { ...base, findings: dice(order).shuffled(base.findings) }
      const first = probabilities(base, answers)
      probabilities(reordered, answers).forEach((actual, index) => {
        expect(relativeError(actual, first[index]!)).toBeLessThan(1e-9)
      })
    }),
  )
})

test('saying "unknown" is the same as saying nothing', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, { conditions: 6, findings: 12 })
      const network = compile(base)
      const answers = knownOnly(randomAnswers(number + 1, base, known))
      const open = base.findings
        .filter(({ id }) => !(id in answers))
        .map(({ id }) => [id, 'unknown'] as const)
      const said = { ...answers, ...Object.fromEntries(open) }
      expect(JSON.stringify(assess(network, said))).toBe(JSON.stringify(assess(network, answers)))
    }),
  )
})

test('a number that is not finite is unknown', () => {
  const base = randomBase(1, { conditions: 4, findings: 8 })
  const network = compile(base)
  const nothing = JSON.stringify(assess(network, {}))
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(JSON.stringify(assess(network, { 'person.age': value, 'lab.rises': value }))).toBe(nothing)
  }
})

test('answers about findings of another base change nothing', () => {
  const network = compile(randomBase(2, { conditions: 4, findings: 8 }))
  expect(assess(network, { 'yes.900': 'present', toString: 'present' })).toEqual(assess(network, {}))
})

test('causes are ranked, each named once, and every probability lies in 0 to 1', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, { conditions: 8, findings: 14 })
      const { causes, other } = assess(compile(base), randomAnswers(number + 1, base, known))
      const named = base.conditions.flatMap(({ id }) => (id === 'other' ? [] : [id]))
      expect(causes.map(({ condition }) => condition).toSorted()).toEqual(named.toSorted())
      causes.forEach(({ probability }, rank) => {
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(causes[rank - 1]?.probability ?? 1)
      })
      // Somebody with pain has at least one cause.
      expect(causes.reduce((sum, { probability }) => sum + probability, other)).toBeGreaterThan(1 - 1e-9)
    }),
  )
})

describe('a finding that only one cause brings', () => {
  /** A base whose finding `yes.2` is brought by the first condition and by no other, and plays no other part. */
  function withOneBringer(number: number): Base {
    const base = randomBase(number, { conditions: 6, findings: 10 })
    return {
      ...base,
      implications: [],
      groups: [],
      riskFactors: base.riskFactors.filter(({ finding }) => finding !== 'yes.2'),
      links: base.links.map((link) => {
        if (link.finding !== 'yes.2') return link
        const [leak] = link.leak
        const probabilities = base.conditions.map((_, index) => (index === 0 ? 0.7 + 0.3 * leak : leak))
        return { ...link, probabilities: probabilities.map((value) => [value, value, value] as const) }
      }),
    }
  }

  /**
   * Hand calculation: its odds are multiplied by P(answer with it) / P(answer without it), strength 0.7; what the
   * person denies counts as its power.
   */
  function factor(base: Base, leak: number, isPresent: boolean): number {
    if (isPresent) return (1 - (1 - leak) * 0.3) / leak
    const { askedOf } = base.findings.find(({ id }) => id === 'yes.2')!
    const isWarning = base.questions.some(
      ({ phase, settles }) => phase === 'warning' && settles.includes('yes.2'),
    )
    const { absentExponent, absentWarningExponent } = base.model
    return 0.3 ** (askedOf === 'clinician' ? 1 : isWarning ? absentWarningExponent : absentExponent)
  }

  test.each(['present', 'absent'] as const)(
    '%s multiplies the odds of that cause by the likelihood ratio',
    (answer) => {
      fc.assert(
        fc.property(seed, share, (number, known) => {
          const base = withOneBringer(number)
          const answers = without(randomAnswers(number + 1, base, known), 'yes.2')
          const [leak] = base.links.find(({ finding }) => finding === 'yes.2')!.leak
          const before = probabilities(base, answers)[0]!
          const after = probabilities(base, { ...answers, 'yes.2': answer })[0]!
          expect(logOdds(after) - logOdds(before)).toBeCloseTo(
            Math.log(factor(base, leak, answer === 'present')),
            6,
          )
        }),
      )
    },
  )
})

test('a risk factor of one cause multiplies its odds by the centered odds ratio', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const drawn = randomBase(number, { conditions: 6, findings: 10 })
      const factors = drawn.riskFactors.filter(({ finding }) => finding !== 'history.only-a-factor')
      const one = { condition: 'cause-0', finding: 'history.only-a-factor', oddsRatio: [3, 2, 4] as const }
      const base = { ...drawn, riskFactors: [...factors, one] }
      const answers = without(randomAnswers(number + 1, base, known), 'history.only-a-factor')
      const prevalence = base.factorPrevalence[0]!.prevalence[0]
      const present = probabilities(base, { ...answers, 'history.only-a-factor': 'present' })[0]!
      const absent = probabilities(base, { ...answers, 'history.only-a-factor': 'absent' })[0]!
      const before = probabilities(base, answers)[0]!
      expect(logOdds(present) - logOdds(absent)).toBeCloseTo(Math.log(3), 6)
      expect(logOdds(present) - logOdds(before)).toBeCloseTo(Math.log(3 / (1 + 2 * prevalence)), 6)
    }),
  )
})

test('what is implied counts as if it had been said', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, { conditions: 5, findings: 10 })
      const answers = randomAnswers(number + 1, base, known)
      const spelledOut = Object.fromEntries(settle(base, answers))
      const first = probabilities(base, answers)
      probabilities(base, spelledOut).forEach((actual, index) => {
        expect(relativeError(actual, first[index]!)).toBeLessThan(1e-9)
      })
    }),
  )
})

function allPresent(base: Base): Answers {
  const yesOrNo = base.findings.filter(({ kind, allOf }) => kind === 'boolean' && !allOf)
  return Object.fromEntries(yesOrNo.map(({ id }) => [id, 'present'] as const))
}
