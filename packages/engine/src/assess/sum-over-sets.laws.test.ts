// The fast sums over sets of causes, against the plain list of every set.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateOf } from '../answers/state.ts'
import { relativeError } from '../testing/close.ts'
import { randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { causeSets } from './cause-sets.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { compile, type Network } from './network.ts'
import { sumInTiles } from './sum-in-tiles.ts'
import { sumOverSets } from './sum-over-sets.ts'
import type { Sums } from './sums.ts'

const seed = fc.integer()
const share = fc.double({ min: 0.1, max: 1, noNaN: true })

function listed(network: Network, evidence: Evidence): Sums {
  const { count, total, first, second, third, weight } = causeSets(network, evidence)
  const having = new Float64Array(network.size)
  const bySize: [number, number, number] = [0, 0, 0]
  for (let set = 0; set < count; set++) {
    const members = [first[set]!, second[set]!, third[set]!].filter((member) => member >= 0)
    for (const member of members) having[member]! += weight[set]!
    bySize[members.length - 1]! += weight[set]!
  }
  return { total, having, bySize }
}

function expectListed(actual: Sums, network: Network, evidence: Evidence): void {
  const expected = listed(network, evidence)
  expect(relativeError(actual.total, expected.total)).toBeLessThan(1e-11)
  actual.bySize.forEach((sum, size) => {
    expect(relativeError(sum, expected.bySize[size]!)).toBeLessThan(1e-11)
  })
  expect(actual.having.length).toBe(network.size)
  actual.having.forEach((sum, condition) => {
    expect(relativeError(sum, expected.having[condition]!)).toBeLessThan(1e-11)
  })
}

test('tiles hold each set once, whatever the number of causes, findings, exclusions and numbers between cuts', () => {
  fc.assert(
    fc.property(
      seed,
      share,
      fc.integer({ min: 2, max: 13 }),
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 1, max: 3 }),
      (number, known, conditions, findings, maxCauses) => {
        const base = randomBase(number, { conditions, findings, maxCauses })
        const network = compile(base)
        const evidence = evidenceOf(network, stateOf(network, randomAnswers(number + 1, base, known)))
        const sums = sumInTiles(network, evidence)
        expect(sums).toBeDefined()
        expectListed(sums!, network, evidence)
      },
    ),
    { numRuns: 400 },
  )
})

test('causes that all but always bring forty findings are summed one by one, and leave no trace', () => {
  const base = randomBase(3, { conditions: 6, findings: 40 })
  const network = compile(base)
  const usual = evidenceOf(network, stateOf(network, allPresent(base.findings)))
  const before = sumOverSets(network, usual)
  const extreme: Evidence = { ...usual, silent: new Float64Array(usual.silent.length).fill(1e-4) }
  expect(usual.columns).toBeGreaterThanOrEqual(40)
  expect(sumInTiles(network, extreme)).toBeUndefined()
  expectListed(sumOverSets(network, extreme), network, extreme)
  const certain: Evidence = { ...usual, silent: new Float64Array(usual.silent.length) }
  expect(sumInTiles(network, certain)).toBeUndefined()
  expectListed(sumOverSets(network, certain), network, certain)
  expect(sumOverSets(network, usual)).toEqual(before)
})

test.each([4, 5, 6])(
  'a larger network of infinite numbers leaves no trace in one of %i causes',
  (conditions) => {
    const answered = (size: number) => {
      const base = randomBase(3, { conditions: size, findings: 12 })
      const network = compile(base)
      return { network, evidence: evidenceOf(network, stateOf(network, allPresent(base.findings))) }
    }
    const large = answered(9)
    const certain: Evidence = { ...large.evidence, silent: new Float64Array(large.evidence.silent.length) }
    expect(sumInTiles(large.network, certain)).toBeUndefined()
    const { network, evidence } = answered(conditions)
    expectListed(sumOverSets(network, evidence), network, evidence)
  },
)

function allPresent(findings: readonly { readonly id: string; readonly kind: string }[]) {
  return Object.fromEntries(
    findings.filter(({ kind }) => kind === 'boolean').map(({ id }) => [id, 'present'] as const),
  )
}
