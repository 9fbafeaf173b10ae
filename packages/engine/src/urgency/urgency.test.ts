// How urgent it is, told in stories: warning signs, harm thresholds, likely causes, and the highest of them.
import { describe, expect, test } from 'vitest'
import { stateOf } from '../answers/state.ts'
import { assess } from '../assess/assess.ts'
import { compile } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { Base, Condition, WarningSign } from '../base.ts'
import { exactly, plainBase } from '../testing/plain-base.ts'
import { urgencies } from '../testing/random-base.ts'
import { compareUrgency, isUp, urgencyFloor } from './urgency.ts'

const findings = ['saddle-numbness', 'cold-leg', 'swelling', 'worse-after-walk', 'short-cramp']

const saddle: WarningSign = { id: 'saddle', urgency: 'emergency', when: 'saddle-numbness' }
const limb: WarningSign = { id: 'limb', urgency: 'same-day', when: { 'all-of': ['cold-leg', 'swelling'] } }
const walk: WarningSign = { id: 'walk', urgency: 'soon', when: 'worse-after-walk', unless: ['short-cramp'] }

function floor(answers: Answers, warningSigns = [walk, saddle, limb]) {
  const network = compile(plainBase(findings, { warningSigns }))
  return urgencyFloor(network, stateOf(network, answers))
}

test('urgencies go from self-care to emergency', () => {
  urgencies.forEach((first, rank) => {
    urgencies.forEach((second, other) => {
      expect(compareUrgency(first, second)).toBe(rank - other)
    })
  })
})

describe('warning signs', () => {
  test('without answers there is nothing to raise', () => {
    expect(floor({})).toEqual({ urgency: 'self-care', raised: [] })
  })

  test('saddle numbness is an emergency, and named as the reason', () => {
    expect(floor({ 'saddle-numbness': 'present' })).toEqual({
      urgency: 'emergency',
      raised: [{ by: 'warning-sign', id: 'saddle', to: 'emergency', because: ['saddle-numbness'] }],
    })
  })

  test('all that raised it are listed, the most urgent first', () => {
    const all = Object.fromEntries(findings.slice(0, 4).map((id) => [id, 'present'] as const))
    const { urgency, raised } = floor(all)
    expect(urgency).toBe('emergency')
    expect(raised.map(({ id }) => id)).toEqual(['saddle', 'limb', 'walk'])
    expect(raised[1]).toMatchObject({ because: ['cold-leg', 'swelling'] })
  })

  test('signs of the same urgency keep the order of the base', () => {
    const second: WarningSign = { ...saddle, id: 'second' }
    expect(floor({ 'saddle-numbness': 'present' }, [second, saddle]).raised.map(({ id }) => id)).toEqual([
      'second',
      'saddle',
    ])
  })

  test('a reassuring finding holds back its own sign and no other', () => {
    const answers = { 'worse-after-walk': 'present', 'short-cramp': 'present' } as const
    expect(floor(answers).urgency).toBe('self-care')
    expect(floor({ ...answers, 'saddle-numbness': 'present' }).urgency).toBe('emergency')
  })

  test.each(['absent', 'unknown'] as const)(
    'a reassuring finding that is %s holds nothing back',
    (answer) => {
      expect(floor({ 'worse-after-walk': 'present', 'short-cramp': answer }).urgency).toBe('soon')
    },
  )

  test('one of several reassuring findings is enough', () => {
    const sign: WarningSign = { ...walk, unless: ['swelling', 'short-cramp'] }
    const isPresent = (...present: string[]) => ({
      isPresent: (id: string) => present.includes(id),
      number: () => undefined,
      choice: () => undefined,
    })
    expect(isUp(sign, isPresent('worse-after-walk'))).toBe(true)
    expect(isUp(sign, isPresent('worse-after-walk', 'short-cramp'))).toBe(false)
    expect(isUp(sign, isPresent('worse-after-walk', 'swelling'))).toBe(false)
    expect(isUp(sign, isPresent('swelling'))).toBe(false)
  })
})

describe('likely causes and harm', () => {
  /** A base where one cause at a time explains the pain: the shares, once they sum to 1, are the probabilities. */
  function withCauses(shares: readonly number[], changes: readonly Partial<Condition>[]): Base {
    const plain = plainBase(findings)
    return {
      ...plain,
      model: { ...plain.model, maxCauses: 1 },
      conditions: plain.conditions.map((condition, index) => ({ ...condition, ...changes[index] })),
      shares: shares.map((share) => [exactly(share)]),
      warningSigns: [walk, saddle],
    }
  }

  function raisedIn(base: Base, answers: Answers = {}) {
    return assess(compile(base), answers).urgency
  }

  test('the leading cause counts with its own urgency, however unlikely', () => {
    const base = withCauses([0.2, 0.1, 0.7], [{ urgency: 'same-day' }, { urgency: 'emergency' }])
    const { urgency, raised } = raisedIn(base)
    expect(urgency).toBe('same-day')
    expect(raised).toEqual([
      { by: 'likely-cause', id: 'artery', to: 'same-day', probability: expect.closeTo(0.2, 12) },
    ])
  })

  test('the likeliest leads, wherever it stands in the base', () => {
    const base = withCauses([0.1, 0.2, 0.7], [{ urgency: 'emergency' }, { urgency: 'same-day' }])
    expect(raisedIn(base).raised.map(({ id }) => id)).toEqual(['vein'])
  })

  test('of two equally likely causes the first of the base leads', () => {
    const base = withCauses([0.1, 0.1, 0.8], [{ urgency: 'soon' }, { urgency: 'emergency' }])
    expect(raisedIn(base).raised.map(({ id }) => id)).toEqual(['artery'])
  })

  test.each([
    ['routine', 0.14, false],
    ['routine', 0.16, true],
    ['soon', 0.29, false],
    ['soon', 0.31, true],
    ['same-day', 0.29, false],
    ['same-day', 0.31, true],
    ['emergency', 0.29, false],
    ['emergency', 0.31, true],
  ] as const)('a second cause of urgency %s at %d counts: %s', (level, probability, counts) => {
    const base = withCauses([0.5, probability, 0.5 - probability], [{}, { urgency: level }])
    expect(raisedIn(base)).toEqual({
      urgency: counts ? level : 'self-care',
      raised: counts
        ? [{ by: 'likely-cause', id: 'vein', to: level, probability: expect.closeTo(probability, 12) }]
        : [],
    })
  })

  test('a cause that can be looked after at home raises nothing', () => {
    expect(raisedIn(withCauses([0.9, 0.05, 0.05], [])).raised).toEqual([])
  })

  test('a cause that is not on the list raises nothing by being likely', () => {
    expect(raisedIn(withCauses([0.05, 0.05, 0.9], [{}, {}, { urgency: 'emergency' }])).raised).toEqual([])
  })

  test('a danger raises the urgency from its threshold on, however unlikely it still is', () => {
    const harm = (probability: number) => [{}, { harm: { probability, urgency: 'same-day' as const } }]
    expect(raisedIn(withCauses([0.75, 0.125, 0.125], harm(0.13))).raised).toEqual([])
    expect(raisedIn(withCauses([0.75, 0.125, 0.125], harm(0.125)))).toEqual({
      urgency: 'same-day',
      raised: [{ by: 'harm-threshold', id: 'vein', to: 'same-day', probability: 0.125, threshold: 0.125 }],
    })
  })

  test('the highest of all parts counts, the most urgent first', () => {
    const base = withCauses(
      [0.6, 0.3, 0.1],
      [{ urgency: 'routine' }, { harm: { probability: 0.1, urgency: 'same-day' } }],
    )
    const calm = raisedIn(base, { 'worse-after-walk': 'present' })
    expect(calm.urgency).toBe('same-day')
    expect(calm.raised.map(({ by, to }) => [by, to])).toEqual([
      ['harm-threshold', 'same-day'],
      ['warning-sign', 'soon'],
      ['likely-cause', 'routine'],
    ])
    expect(raisedIn(base, { 'saddle-numbness': 'present' }).urgency).toBe('emergency')
  })
})
