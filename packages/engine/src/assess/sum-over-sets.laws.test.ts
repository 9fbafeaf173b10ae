// The fast sums over sets of causes, against the plain list of every set.
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { stateOf } from '../answers/state.ts'
import { relativeError } from '../testing/close.ts'
import { randomAnswers } from '../testing/random-answers.ts'
import { randomBase } from '../testing/random-base.ts'
import { causeSets } from './cause-sets.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { compile, type Network } from './network.ts'
import { type SumInTiles, summingWith } from './sum-in-tiles.ts'
import { sumOverSets } from './sum-over-sets.ts'
import type { Sums } from './sums.ts'
import { newKernel as newPlainKernel } from './tiles/plain-kernel.ts'
import { newKernel as newSimdKernel } from './tiles/simd-kernel.ts'

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

/** Any network of up to 13 causes, with exclusions and numbers between cuts, and any answers. */
const evidences = fc
  .record({
    number: seed,
    known: share,
    conditions: fc.integer({ min: 2, max: 13 }),
    findings: fc.integer({ min: 0, max: 15 }),
    maxCauses: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ number, known, ...options }) => {
    const base = randomBase(number, options)
    const network = compile(base)
    const evidence = evidenceOf(network, stateOf(network, randomAnswers(number + 1, base, known)))
    return [network, evidence] as const
  })

const plain = summingWith(newPlainKernel())
const simd = summingWith(newSimdKernel())

describe.each<readonly [string, SumInTiles]>([
  ['plain', plain],
  ['SIMD', simd],
])('the %s kernel', (_, sumInTiles) => {
  test('sums each set once, whatever the causes, findings, exclusions and numbers between cuts', () => {
    fc.assert(
      fc.property(evidences, ([network, evidence]) => {
        const sums = sumInTiles(network, evidence)
        expect(sums).toBeDefined()
        expectListed(sums!, network, evidence)
      }),
      { numRuns: 400 },
    )
  })

  test.each([4, 5, 6])(
    'keeps no trace of infinite numbers of a larger network in one of %i causes',
    (conditions) => {
      const large = allAnswered(9)
      expect(sumInTiles(large.network, certainOf(large.evidence))).toBeUndefined()
      const { network, evidence } = allAnswered(conditions)
      expectListed(sumInTiles(network, evidence)!, network, evidence)
    },
  )
})

test('both kernels give the same bytes', () => {
  fc.assert(
    fc.property(evidences, ([network, evidence]) => {
      expect(simd(network, evidence)).toEqual(plain(network, evidence))
    }),
    { numRuns: 400 },
  )
})

describe('where there is no SIMD, Node gets the plain kernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test.each([
    ['no WebAssembly', undefined],
    ['WebAssembly without SIMD', { validate: () => false }],
  ])('%s', (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly)
    const { network, evidence } = allAnswered(7)
    expect(summingWith(newSimdKernel())(network, evidence)).toEqual(plain(network, evidence))
  })
})

test('causes that all but always bring forty findings are summed one by one, and leave no trace', () => {
  const base = randomBase(3, { conditions: 6, findings: 40 })
  const network = compile(base)
  const usual = evidenceOf(network, stateOf(network, allPresent(base.findings)))
  const before = sumOverSets(network, usual)
  const extreme: Evidence = { ...usual, silent: new Float64Array(usual.silent.length).fill(1e-4) }
  expect(usual.columns).toBeGreaterThanOrEqual(40)
  expect(plain(network, extreme)).toBeUndefined()
  expectListed(sumOverSets(network, extreme), network, extreme)
  const certain = certainOf(usual)
  expect(plain(network, certain)).toBeUndefined()
  expectListed(sumOverSets(network, certain), network, certain)
  expect(sumOverSets(network, usual)).toEqual(before)
})

/** The same findings, which each cause alone always brings. */
function certainOf(evidence: Evidence): Evidence {
  return { ...evidence, silent: new Float64Array(evidence.silent.length) }
}

function allAnswered(conditions: number) {
  const base = randomBase(3, { conditions, findings: 12 })
  const network = compile(base)
  return { network, evidence: evidenceOf(network, stateOf(network, allPresent(base.findings))) }
}

function allPresent(findings: readonly { readonly id: string; readonly kind: string }[]) {
  return Object.fromEntries(
    findings.filter(({ kind }) => kind === 'boolean').map(({ id }) => [id, 'present'] as const),
  )
}
