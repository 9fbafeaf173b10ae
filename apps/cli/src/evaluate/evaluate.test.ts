// Reference cases through the engine, at once and through the interview.
import { expect, test } from 'vitest'
import type { ReferenceCase } from '../cases/reference-case.ts'
import { network } from '../testing/network.ts'
import { type EvaluateOptions, evaluateCase } from './evaluate.ts'

const restless: ReferenceCase = {
  id: 'restless',
  history: {
    'person.age': 50,
    'sensation.urge-to-move': 'present',
    'relief.movement': 'present',
    'timing.worse-at-rest': 'present',
    'timing.worse-evening-night': 'present',
  },
  full: {
    'person.age': 50,
    'sensation.urge-to-move': 'present',
    'relief.movement': 'present',
    'timing.worse-at-rest': 'present',
    'timing.worse-evening-night': 'present',
    'lab.ferritin': 20,
  },
  diagnosis: 'restless-legs-syndrome',
  also: [],
  acceptable: [],
  urgency: 'self-care',
  urgencyMax: 'soon',
  night: true,
}

const atOnce: EvaluateOptions = { mode: 'history', rank: 'posterior', seed: 1 }

test('a plain story of restless legs is first and in range', () => {
  const { outcome, interview } = evaluateCase(network, restless, atOnce)
  expect(outcome).toMatchObject({
    rank: 1,
    isAcceptable: true,
    isUnder: false,
    isOver: false,
    isListed: true,
  })
  expect(interview).toBeUndefined()
})

test('the full mode adds what a clinician finds', () => {
  const history = evaluateCase(network, restless, atOnce).outcome.leading.probability
  const full = evaluateCase(network, restless, { ...atOnce, mode: 'full' }).outcome.leading.probability
  expect(full).toBeGreaterThan(history)
})

test('a wrong gold is a miss, an acceptable one is not', () => {
  const wrong = { ...restless, diagnosis: 'gout' }
  expect(evaluateCase(network, wrong, atOnce).outcome).toMatchObject({ isAcceptable: false })
  const acceptable = { ...wrong, acceptable: ['restless-legs-syndrome'] }
  expect(evaluateCase(network, acceptable, atOnce).outcome).toMatchObject({ isAcceptable: true })
})

test('urgency is judged against both ends of the range', () => {
  const urgent = { ...restless, urgency: 'emergency', urgencyMax: 'emergency' } as const
  expect(evaluateCase(network, urgent, atOnce).outcome).toMatchObject({ isUnder: true, isOver: false })
  const emergency = {
    ...restless,
    history: { ...restless.history, 'flag.saddle-numbness': 'present' },
  } as const
  expect(evaluateCase(network, emergency, atOnce).outcome).toMatchObject({ isUnder: false, isOver: true })
})

test('a diagnosis that is not on the list has no rank', () => {
  const { outcome } = evaluateCase(network, { ...restless, diagnosis: 'not-on-list' }, atOnce)
  expect(outcome).toMatchObject({ isListed: false, rank: 0 })
})

test('the stated interview learns only what the case states', () => {
  const { interview, outcome } = evaluateCase(network, restless, { ...atOnce, interview: 'stated' })
  expect(interview?.questions).toBeGreaterThan(3)
  expect(interview?.questions).toBeLessThanOrEqual(25)
  expect(interview?.isRedrawn).toBe(false)
  expect(outcome.leading.probability).toBeLessThanOrEqual(interview!.atOnce.leading.probability + 1e-9)
})

test('the one who denies the rest says no to all that the case leaves open, and keeps what it states and implies', () => {
  const { interview, outcome } = evaluateCase(network, restless, { ...atOnce, interview: 'denied' })
  expect(interview?.questions).toBeGreaterThan(3)
  expect(interview?.questions).toBeLessThanOrEqual(25)
  expect(outcome.leading.condition).toBe('restless-legs-syndrome')
  const dialysis = { ...restless, history: { ...restless.history, 'history.dialysis': 'present' } } as const
  const { outcome: implied } = evaluateCase(network, dialysis, { ...atOnce, interview: 'denied' })
  expect(implied.leading.condition).toBe('restless-legs-syndrome')
})

test('the simulated interview is the same twice, and another with another seed', () => {
  const simulated: EvaluateOptions = { ...atOnce, interview: 'simulated' }
  const first = evaluateCase(network, restless, simulated)
  expect(evaluateCase(network, restless, simulated)).toEqual(first)
  expect(evaluateCase(network, restless, { ...simulated, seed: 2 })).not.toEqual(first)
})

test('nobody is simulated with a warning sign beyond the range of the case', () => {
  const simulated: EvaluateOptions = { ...atOnce, interview: 'simulated' }
  const seeds = Array.from({ length: 8 }, (_, seed) => ({ ...simulated, seed }))
  const people = seeds.map((options) => evaluateCase(network, restless, options).interview!)
  expect(people.filter(({ isRedrawn }) => isRedrawn).length).toBeGreaterThan(0)
  expect(people.filter(({ isRedrawn }) => !isRedrawn).length).toBeGreaterThan(0)
  for (const { atOnce, ended } of people) {
    expect(ended).not.toBe('emergency')
    expect(
      atOnce.raised.filter(({ by, to }) => by === 'warning-sign' && to !== 'soon' && to !== 'routine'),
    ).toEqual([])
  }
})
