// What is asked before a measure is shown: what the person can answer and what would settle it, and nothing else.
import { describe, expect, test } from 'vitest'
import type { Answers } from '../assessment.ts'
import type { Base, SafetyRule } from '../base.ts'
import { avoid, baseWith, measure, planFor } from '../testing/relief-plan.ts'

describe('what must be asked first', () => {
  function asks(changes: Partial<Base>, answers: Answers = {}): readonly string[] | undefined {
    return planFor(baseWith({ measures: [measure('massage')], ...changes }), { answers }).withheld[0]?.ask
  }

  test('the questions of the measure itself, each once', () => {
    const measures = [measure('massage', { ask: ['numb-feet', 'swollen-leg'] })]
    expect(asks({ measures, safetyRules: [avoid('numb', ['massage'], 'numb-feet')] })).toEqual([
      'numb-feet',
      'swollen-leg',
    ])
    expect(asks({ measures }, { 'numb-feet': 'present' })).toEqual(['swollen-leg'])
    expect(asks({ measures }, { 'numb-feet': 'absent', 'swollen-leg': 'absent' })).toBeUndefined()
  })

  test('nothing that only an examination can tell, and nothing the base does not know', () => {
    const measures = [measure('massage', { ask: ['exam.pulse-missing', 'no-such-finding'] })]
    expect(asks({ measures })).toBeUndefined()
    expect(asks({ safetyRules: [avoid('pulse', ['massage'], 'exam.pulse-missing')] })).toBeUndefined()
  })

  test('each of several findings when any of them would do', () => {
    const safetyRules = [
      avoid('rule', ['massage'], { 'any-of': ['numb-feet', 'exam.pulse-missing', 'injury'] }),
    ]
    expect(asks({ safetyRules })).toEqual(['numb-feet', 'injury'])
  })

  test('only the open half when the other half is known to hold', () => {
    const safetyRules = [avoid('rule', ['massage'], { 'all-of': ['tender-bone', 'injury'] })]
    expect(asks({ safetyRules }, { injury: 'present' })).toEqual(['tender-bone'])
    expect(asks({ safetyRules }, { injury: 'absent' })).toBeUndefined()
  })

  test('both halves when neither is known', () => {
    const safetyRules = [
      avoid('rule', ['massage'], { 'all-of': ['tender-bone', { 'any-of': ['injury', 'brittle-bone'] }] }),
    ]
    expect(asks({ safetyRules })).toEqual(['tender-bone', 'injury', 'brittle-bone'])
    expect(asks({ safetyRules }, { 'tender-bone': 'present' })).toEqual(['injury', 'brittle-bone'])
    expect(asks({ safetyRules }, { 'tender-bone': 'absent' })).toBeUndefined()
  })

  test('the age or the choice that a rule turns on', () => {
    const children = [avoid('children', 'any', { number: 'person.age', below: 16 })]
    expect(asks({ safetyRules: children })).toEqual(['person.age'])
    expect(asks({ safetyRules: children }, { 'person.age': 16 })).toBeUndefined()
    const smoking = [avoid('smoking', ['massage'], { choice: 'history.smoking', is: 'current' })]
    expect(asks({ safetyRules: smoking })).toEqual(['history.smoking'])
    expect(asks({ safetyRules: smoking }, { 'history.smoking': 'never' })).toBeUndefined()
  })

  test('only the one answer that would do by itself, not those that would do together', () => {
    const when = { 'any-of': ['numb-feet', { 'all-of': ['tender-bone', 'injury'] }] } as const
    expect(asks({ safetyRules: [avoid('rule', ['massage'], when)] })).toEqual(['numb-feet'])
  })

  test('a rule for people who have not answered something else yet counts as answered what it asks', () => {
    const when = { 'all-of': ['numb-feet', { unknown: 'injury' }] } as const
    const safetyRules = [avoid('rule', ['massage'], when)]
    expect(asks({ safetyRules })).toEqual(['numb-feet'])
    expect(asks({ safetyRules }, { injury: 'absent' })).toBeUndefined()
  })

  test('a choice beside an answer that already speaks against the rule is not asked', () => {
    const when = { 'all-of': ['numb-feet', { choice: 'history.smoking', is: 'current' }] } as const
    const safetyRules = [avoid('rule', ['massage'], when)]
    expect(asks({ safetyRules }, { 'numb-feet': 'absent' })).toBeUndefined()
  })

  test('nothing for a caution: it is said when it is known, and holds nothing back before', () => {
    const caution: SafetyRule = { ...avoid('rule', ['massage'], 'numb-feet'), effect: 'caution' }
    expect(asks({ safetyRules: [caution] })).toBeUndefined()
  })

  test('nothing where a number is for a clinician to measure', () => {
    expect(
      asks({ safetyRules: [avoid('index', ['massage'], { number: 'exam.index', below: 0.9 })] }),
    ).toBeUndefined()
  })

  test('nothing for a rule that is lifted already', () => {
    const rule: SafetyRule = { ...avoid('numb', ['massage'], 'numb-feet'), liftedBy: 'injury' }
    expect(asks({ safetyRules: [rule] })).toEqual(['numb-feet'])
    expect(asks({ safetyRules: [rule] }, { injury: 'present' })).toBeUndefined()
  })
})
