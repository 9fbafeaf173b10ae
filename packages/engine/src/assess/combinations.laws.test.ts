// Pairs of causes, what three causes leave out, and expected sufficiency, against a plain enumeration of every subset.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateOf } from '../answers/state.ts'
import type { Answers } from '../assessment.ts'
import type { Base } from '../base.ts'
import { everySet, exponentOf, settle, shareOf, silence } from '../testing/brute-force.ts'
import { relativeError } from '../testing/close.ts'
import { exactly, plainBase } from '../testing/plain-base.ts'
import { randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { causeSets } from './cause-sets.ts'
import { combinations } from './combinations.ts'
import { evidenceOf } from './evidence.ts'
import { compile } from './network.ts'

const seed = fc.integer()
const share = fc.double({ min: 0.1, max: 1, noNaN: true })

test('the list of sets holds each set once, with the weight of the enumeration', () => {
  fc.assert(
    fc.property(seed, share, fc.integer({ min: 1, max: 3 }), (number, known, mostCauses) => {
      const base = randomBase(number, { conditions: 7, findings: 10 })
      const network = compile(base)
      const answers = randomAnswers(number + 1, base, known)
      const listed = causeSets(network, evidenceOf(network, stateOf(network, answers)), mostCauses)
      const weights = new Map<string, number>()
      for (let s = 0; s < listed.count; s++) {
        const members = [listed.first[s]!, listed.second[s]!, listed.third[s]!].filter(
          (member) => member >= 0,
        )
        weights.set(members.join(), listed.weight[s]! / listed.total)
      }
      const expected = everySet(base, answers, mostCauses)
      expect([...weights.keys()].toSorted()).toEqual(expected.map(({ causes }) => causes.join()).toSorted())
      for (const set of expected) {
        const one = shareOf(expected, (other) => other === set)
        expect(relativeError(weights.get(set.causes.join())!, one)).toBeLessThan(1e-9)
      }
    }),
  )
})

test('the pair named is the likeliest one, with its probability', () => {
  fc.assert(
    fc.property(seed, share, (number, known) => {
      const base = randomBase(number, { conditions: 6, findings: 10 })
      const answers = randomAnswers(number + 1, base, known)
      const { together } = combinations(compile(base), answers)
      const sets = everySet(base, answers, 3)
      const both = (first: number, second: number): number =>
        shareOf(sets, ({ causes }) => causes.includes(first) && causes.includes(second))
      const named = base.conditions.flatMap(({ id }, index) => (id === 'other' ? [] : [index]))
      const all = named.flatMap((first) =>
        named.filter((second) => second > first).map((second) => both(first, second)),
      )
      const [first, second] = together.conditions.map((id) =>
        base.conditions.findIndex((one) => one.id === id),
      )
      expect(relativeError(together.probability, both(first!, second!))).toBeLessThan(1e-9)
      expect(relativeError(together.probability, Math.max(...all))).toBeLessThan(1e-9)
    }),
  )
})

describe('what three causes leave out', () => {
  test('is never more than the bound says', () => {
    fc.assert(
      fc.property(seed, share, fc.integer({ min: 4, max: 8 }), (number, known, conditions) => {
        const base = randomBase(number, { conditions, findings: 12 })
        const answers = randomAnswers(number + 1, base, known)
        const { leftOut } = combinations(compile(base), answers)
        const truth = shareOf(everySet(base, answers, conditions), ({ causes }) => causes.length > 3)
        expect(leftOut).toBeGreaterThanOrEqual(truth - 1e-12)
        expect(leftOut).toBeLessThan(1)
      }),
      { numRuns: 300 },
    )
  })

  test('is nothing where there are only three causes to have', () => {
    const base = randomBase(5, { conditions: 3, findings: 8 })
    expect(combinations(compile(base), randomAnswers(6, base, 0.7)).leftOut).toBeLessThan(1e-12)
  })

  test('is bounded closely where causes do not compete to explain a finding', () => {
    // Four causes of odds 1/10 and nothing known: sets of four weigh 1e-4, all others 0.4641 - 1e-4 (hand calculation).
    const plain = plainBase([])
    const base = {
      ...plain,
      conditions: ['first', 'second', 'third', 'other'].map((id) => ({ ...plain.conditions[0]!, id })),
      shares: Array.from({ length: 4 }, () => [exactly(0.1)]),
      sexRatios: Array.from({ length: 4 }, () => exactly(1)),
    }
    expect(combinations(compile(base), {}).leftOut).toBeCloseTo(1e-4 / 0.4641, 12)
  })

  test('is not known when fewer than three causes are summed', () => {
    const base = randomBase(5, { conditions: 5, findings: 8, maxCauses: 2 })
    expect(combinations(compile(base), {}).leftOut).toBe(1)
  })
})

describe('expected sufficiency', () => {
  /** Sum over sets and present findings of strength / P(present | set), from the definition of Richens et al. 2020. */
  function sufficiencies(base: Base, answers: Answers): number[] {
    const settled = settle(base, answers)
    const rows = base.links.filter((link) => !link.cut && settled.get(link.finding) === 'present')
    const sets = everySet(base, answers, 3)
    const total = sets.reduce((sum, { weight }) => sum + weight, 0)
    return base.conditions.map((_, cause) => {
      let sum = 0
      for (const { causes, weight } of sets.filter((set) => set.causes.includes(cause))) {
        for (const row of rows) {
          const exponent = exponentOf(base, row.finding)
          const alone = silence(row, exponent, [cause]) / silence(row, exponent, [])
          sum += ((weight / total) * (1 - alone)) / (1 - silence(row, exponent, causes))
        }
      }
      return sum
    })
  }

  test('agrees with its definition and is ranked', () => {
    fc.assert(
      fc.property(seed, share, (number, known) => {
        const base = randomBase(number, { conditions: 6, findings: 10 })
        const kept = { ...base, links: base.links.filter((link) => !link.cut) }
        const answers = randomAnswers(number + 1, kept, known)
        const expected = sufficiencies(kept, answers)
        const { bySufficiency } = combinations(compile(kept), answers)
        expect(bySufficiency).toHaveLength(5)
        bySufficiency.forEach(({ condition, sufficiency }, rank) => {
          const index = kept.conditions.findIndex(({ id }) => id === condition)
          expect(sufficiency).toBeCloseTo(expected[index]!, 9)
          expect(sufficiency).toBeLessThanOrEqual(bySufficiency[rank - 1]?.sufficiency ?? Number.MAX_VALUE)
        })
      }),
    )
  })
})
