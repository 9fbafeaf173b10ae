// People drawn from the base have what the base says they have.
import { seededRandom } from '@stillnight/engine'
import { expect, test } from 'vitest'
import { network } from '../testing/network.ts'
import { simulatePerson } from './simulate-person.ts'

const people = 1000

function shareWith(finding: string, value: string, causes: readonly string[]): number {
  const random = seededRandom(11)
  const drawn = Array.from({ length: people }, () => simulatePerson(network, {}, causes, random))
  return drawn.filter((answers) => answers[finding] === value).length / people
}

// Four standard errors of a proportion of 1000 people: a correct draw fails once in 16,000 runs, and the seed is fixed.
const slack = 4 * Math.sqrt(0.25 / people)

test('a finding is drawn by noisy-OR over the cause and the background', () => {
  const row = network.rowsOf[network.findingIndex.get('sensation.urge-to-move')!]![0]!
  const cause = network.conditionIndex.get('restless-legs-syndrome')!
  const link = network.base.links[row]!
  const expected = link.probabilities[cause]![0]
  expect(
    Math.abs(shareWith('sensation.urge-to-move', 'present', ['restless-legs-syndrome']) - expected),
  ).toBeLessThan(slack)
})

// By hand, as in Bayes' rule: with prevalence p and odds ratio r, P(factor | cause) = p r / (1 - p + p r).
test('a risk factor is drawn by its prevalence and odds ratio', () => {
  const factor = network.base.riskFactors.find(
    ({ condition, finding }) => condition === 'peripheral-neuropathy' && finding === 'history.diabetes',
  )!
  const [p] = network.base.factorPrevalence.find(({ finding }) => finding === 'history.diabetes')!.prevalence
  const [r] = factor.oddsRatio
  const expected = (p * r) / (1 - p + p * r)
  expect(
    Math.abs(shareWith('history.diabetes', 'present', ['peripheral-neuropathy']) - expected),
  ).toBeLessThan(slack)
})

test('options take their prevalence, and the rest falls to the first', () => {
  const prevalenceOf = (option: string): number =>
    network.base.factorPrevalence.find((entry) => entry.option === option)!.prevalence[0]
  const never = 1 - prevalenceOf('current') - prevalenceOf('former')
  expect(Math.abs(shareWith('history.smoking', 'never', ['other']) - never)).toBeLessThan(slack)
})

test('what is stated stays, examinations and age are not made up', () => {
  const stated = { 'relief.movement': 'absent', 'sensation.urge-to-move': 'unknown' } as const
  const person = simulatePerson(network, stated, ['restless-legs-syndrome'], seededRandom(3))
  expect(person['relief.movement']).toBe('absent')
  expect(['present', 'absent']).toContain(person['sensation.urge-to-move'])
  expect(person['person.age']).toBeUndefined()
  expect(Object.keys(person).filter((id) => /^(exam|lab)\./.test(id))).toEqual([])
})

test('one more stated answer leaves the other draws as they were', () => {
  const before = simulatePerson(network, {}, ['gout'], seededRandom(5))
  const after = simulatePerson(network, { 'site.calf': 'present' }, ['gout'], seededRandom(5))
  const changed = Object.keys(after).filter((id) => after[id] !== before[id])
  expect(changed.length).toBeLessThanOrEqual(1)
})
