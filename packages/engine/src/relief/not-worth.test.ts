// What people try in vain for a likely cause, or to its harm: of whom it is said, and of whom not.
import { describe, expect, test } from 'vitest'
import type { Answers } from '../assessment.ts'
import type { Base, SafetyRule, Verdict } from '../base.ts'
import { avoid, baseWith, measure, planFor, suggested } from '../testing/relief-plan.ts'

test('what is not worth trying is said of likely causes only', () => {
  const effects = [
    { condition: 'artery', verdict: 'harmful', certainty: 'high' },
    { condition: 'vein', verdict: 'helps', certainty: 'high' },
  ] as const
  const base = baseWith({ measures: [measure('legs-up', { effects })] })
  expect(planFor(base, { artery: 0.14 }).notWorth).toEqual([])
  expect(planFor(base, { artery: 0.15 }).notWorth).toEqual([
    { measure: 'legs-up', condition: 'artery', verdict: 'harmful' },
  ])
})

describe('what is not worth trying, or does harm', () => {
  const forTwo = (verdict: Verdict): Base => {
    const effects = [
      { condition: 'artery', verdict, certainty: 'high' },
      { condition: 'vein', verdict: 'helps', certainty: 'high' },
    ] as const
    return baseWith({ measures: [measure('walking', { effects })] })
  }

  test('is not said of a measure that is suggested for another cause, but its harm is', () => {
    const vain = planFor(forTwo('little-or-no-effect'), { artery: 0.5 })
    expect(suggested(vain)).toEqual(['walking'])
    expect(vain.notWorth).toEqual([])
    expect(planFor(forTwo('harmful'), { artery: 0.5 }).notWorth).toHaveLength(1)
  })

  test('is not said again of what is to be avoided', () => {
    const base = { ...forTwo('harmful'), safetyRules: [avoid('numb', ['walking'], 'numb-feet')] }
    const plan = planFor(base, { artery: 0.5, answers: { 'numb-feet': 'present' } })
    expect(plan.avoid).toEqual([{ measure: 'walking', rules: ['numb'] }])
    expect(plan.notWorth).toEqual([])
  })

  test('what harms a likely cause is avoided where a check would have to come first', () => {
    const check: SafetyRule = { ...avoid('measured', ['walking'], 'numb-feet'), effect: 'only-after-check' }
    const base = { ...forTwo('harmful'), safetyRules: [check] }
    const answers: Answers = { 'numb-feet': 'present' }
    expect(planFor(base, { artery: 0.15, answers }).avoid).toEqual([
      { measure: 'walking', rules: ['measured'] },
    ])
    expect(planFor(base, { artery: 0.14, answers }).avoid).toEqual([])
    expect(planFor(base, { artery: 0.14, answers }).withheld).toHaveLength(1)
  })

  test('nothing is said of it while getting help comes first', () => {
    const effects = [{ condition: 'vein', verdict: 'little-or-no-effect', certainty: 'high' }] as const
    const base = baseWith({ measures: [measure('walking', { effects })] })
    expect(planFor(base, { urgency: 'same-day' }).notWorth).toEqual([])
  })
})
