// Who may try what: safe, old enough, not urgent, and quick enough to come and go.
import { describe, expect, test } from 'vitest'
import type { ReliefPlan } from '../assessment.ts'
import { stretch } from '../testing/plain-trial.ts'
import { refusalOf, type TrialSituation } from './suitability.ts'
import type { TrialMeasure } from './trial.ts'

const suggestion = { moment: 'before-bed', benefit: 0.5 } as const
const empty: ReliefPlan = {
  suppressed: false,
  suggestions: [],
  withheld: [],
  avoid: [],
  notWorth: [],
  conflicts: [],
  whileWaiting: [],
}
const plan: ReliefPlan = {
  ...empty,
  suggestions: [{ ...suggestion, measure: 'stretch', helps: [], cautions: [] }],
}
const person: TrialSituation = { urgency: 'routine', age: 60, plan }

function refusal(change: Partial<TrialSituation>, row: Partial<TrialMeasure> = {}) {
  return refusalOf('stretch', [{ ...stretch, ...row }], { ...person, ...change })
}

test('what the relief plan suggests outright may be tried', () => {
  expect(refusal({})).toBeUndefined()
  expect(refusal({ urgency: 'self-care', age: 16 })).toBeUndefined()
})

describe('refused is', () => {
  test.each(['soon', 'same-day', 'emergency'] as const)('anything at urgency %s', (urgency) => {
    expect(refusal({ urgency })).toEqual({ code: 'see-someone-first', measure: 'stretch' })
  })

  test('anything while the plan is held back', () => {
    expect(refusal({ plan: { ...plan, suppressed: true } })?.code).toBe('see-someone-first')
  })

  test('anyone below 16, or of unknown age', () => {
    expect(refusal({ age: 15 })?.code).toBe('too-young')
    expect(refusalOf('stretch', [stretch], { urgency: 'routine', plan })?.code).toBe('age-unknown')
  })

  test('a measure to be avoided, with the rules', () => {
    const avoid = [{ measure: 'stretch', rules: ['stretch-fall'] }]
    expect(refusal({ plan: { ...plan, avoid } })).toEqual({
      code: 'unsafe',
      measure: 'stretch',
      rules: ['stretch-fall'],
    })
  })

  test('a measure behind a question, with the question; behind an examination, a clinician', () => {
    const withheld = { ...suggestion, measure: 'stretch', rules: ['stretch-nerve'] }
    const asks = (ask: string[]) => refusal({ plan: { ...plan, withheld: [{ ...withheld, ask }] } })
    expect(asks(['history.fall'])).toEqual({
      code: 'ask-first',
      measure: 'stretch',
      findings: ['history.fall'],
    })
    expect(asks([])).toEqual({ code: 'needs-clinician', measure: 'stretch' })
  })

  test.each(['too-slow', 'answer-known', 'needs-clinician', 'needs-sound-arteries'] as const)(
    'a measure that is %s',
    (suitability) => {
      expect(refusal({}, { suitability })?.code).toBe(suitability)
    },
  )

  test('a measure that the plan does not suggest, or that nobody knows', () => {
    expect(refusal({ plan: empty })?.code).toBe('not-suggested')
    expect(refusalOf('hope', [stretch], person)).toEqual({ code: 'unknown-measure', measure: 'hope' })
  })
})

test('arteries proven sound open what needs them, and nothing else', () => {
  const arteriesProvenSound = true
  expect(refusal({ arteriesProvenSound }, { suitability: 'needs-sound-arteries' })).toBeUndefined()
  expect(refusal({ arteriesProvenSound }, { suitability: 'too-slow' })?.code).toBe('too-slow')
})
