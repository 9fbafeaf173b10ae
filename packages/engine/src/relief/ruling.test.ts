// What the safety rules forbid, hold back behind a check, and say with a measure.
import { describe, expect, test } from 'vitest'
import type { SafetyRule } from '../base.ts'
import { avoid, baseWith, measure, planFor, suggested } from '../testing/relief-plan.ts'

describe('rules', () => {
  const heat = baseWith({
    measures: [measure('heat'), measure('walking')],
    safetyRules: [avoid('numb', ['heat'], 'numb-feet')],
  })

  test('a rule that holds takes its measure away and no other', () => {
    const plan = planFor(heat, { answers: { 'numb-feet': 'present' } })
    expect(suggested(plan)).toEqual(['walking'])
    expect(plan.avoid).toEqual([{ measure: 'heat', rules: ['numb'] }])
    expect(plan.withheld).toEqual([])
  })

  test('nobody asked: the measure waits behind that one question', () => {
    for (const answers of [{}, { 'numb-feet': 'unknown' as const }]) {
      const plan = planFor(heat, { answers })
      expect(suggested(plan)).toEqual(['walking'])
      expect(plan.withheld).toEqual([
        { measure: 'heat', moment: 'right-now', benefit: 0.5, ask: ['numb-feet'], rules: [] },
      ])
    }
  })

  test('the answer no sets it free', () => {
    expect(suggested(planFor(heat, { answers: { 'numb-feet': 'absent' } }))).toEqual(['heat', 'walking'])
  })

  test('every rule that holds is named', () => {
    const safetyRules = [avoid('numb', ['heat'], 'numb-feet'), avoid('swollen', ['heat'], 'swollen-leg')]
    const plan = planFor(
      { ...heat, safetyRules },
      { answers: { 'numb-feet': 'present', 'swollen-leg': 'present' } },
    )
    expect(plan.avoid).toEqual([{ measure: 'heat', rules: ['numb', 'swollen'] }])
  })

  test('a measure is told to be left alone even when it would not help anyway', () => {
    const plan = planFor(heat, { answers: { 'numb-feet': 'present' }, vein: 0 })
    expect(plan.avoid).toEqual([{ measure: 'heat', rules: ['numb'] }])
  })

  test('a check comes before the measure, and no answer of the person replaces it', () => {
    const rule: SafetyRule = {
      ...avoid('check-pulse', ['heat'], 'hanging-helps'),
      effect: 'only-after-check',
    }
    const plan = planFor({ ...heat, safetyRules: [rule] }, { answers: { 'hanging-helps': 'present' } })
    expect(plan.withheld).toEqual([
      { measure: 'heat', moment: 'right-now', benefit: 0.5, ask: [], rules: ['check-pulse'] },
    ])
    expect(suggested(plan)).toEqual(['walking'])
  })

  test('a caution is said with the measure, three at most, and holds nothing back while unknown', () => {
    const safetyRules = ['one', 'two', 'three', 'four'].map(
      (id): SafetyRule => ({ ...avoid(id, ['heat'], 'numb-feet'), effect: 'caution' }),
    )
    const base = { ...heat, safetyRules }
    expect(planFor(base).suggestions[0]?.cautions).toEqual([])
    expect(planFor(base, { answers: { 'numb-feet': 'present' } }).suggestions[0]?.cautions).toEqual([
      'one',
      'two',
      'three',
    ])
  })

  test('to avoid beats to check', () => {
    const check: SafetyRule = { ...avoid('check', ['heat'], 'numb-feet'), effect: 'only-after-check' }
    const plan = planFor(
      { ...heat, safetyRules: [check, avoid('numb', ['heat'], 'numb-feet')] },
      { answers: { 'numb-feet': 'present' } },
    )
    expect(plan.avoid).toEqual([{ measure: 'heat', rules: ['numb'] }])
    expect(plan.withheld).toEqual([])
  })

  test('a rule is lifted only by what is known to be true', () => {
    const rule: SafetyRule = {
      ...avoid('hanging', ['heat'], 'hanging-helps'),
      liftedBy: { number: 'exam.index', 'at-least': 0.9 },
    }
    const base = { ...heat, safetyRules: [rule] }
    const hanging = { 'hanging-helps': 'present' } as const
    expect(suggested(planFor(base, { answers: hanging }))).toEqual(['walking'])
    expect(suggested(planFor(base, { answers: { ...hanging, 'exam.index': 0.8 } }))).toEqual(['walking'])
    expect(suggested(planFor(base, { answers: { ...hanging, 'exam.index': 1 } }))).toEqual([
      'heat',
      'walking',
    ])
  })

  test('a rule for any measure stops all but the exceptions, without blaming them', () => {
    const safetyRules = [{ ...avoid('danger', 'any', 'numb-feet'), except: ['walking'] }]
    const plan = planFor({ ...heat, safetyRules }, { answers: { 'numb-feet': 'present' } })
    expect(suggested(plan)).toEqual(['walking'])
    expect(plan.avoid).toEqual([])
    expect(plan.withheld).toEqual([])
    expect(planFor({ ...heat, safetyRules }).withheld.map((one) => one.measure)).toEqual(['heat'])
  })

  test('an exception of a rule for named measures counts as well', () => {
    const safetyRules = [{ ...avoid('numb', ['heat', 'walking'], 'numb-feet'), except: ['walking'] }]
    const plan = planFor({ ...heat, safetyRules }, { answers: { 'numb-feet': 'present' } })
    expect(suggested(plan)).toEqual(['walking'])
    expect(plan.avoid.map((one) => one.measure)).toEqual(['heat'])
  })

  test('a rule that always holds is told only where somebody might try the measure', () => {
    const base = { ...heat, safetyRules: [avoid('never', ['heat'], { always: true })] }
    expect(planFor(base, { vein: 0.15 }).avoid).toEqual([{ measure: 'heat', rules: ['never'] }])
    expect(planFor(base, { vein: 0.14 }).avoid).toEqual([])
    expect(suggested(planFor(base, { vein: 0.14 }))).toEqual(['walking'])
  })

  test('a rule that always holds is told when one of several causes of the measure is likely', () => {
    const effects = [
      { condition: 'artery', verdict: 'helps', certainty: 'high' },
      { condition: 'vein', verdict: 'helps', certainty: 'high' },
    ] as const
    const base = baseWith({
      measures: [measure('heat', { effects })],
      safetyRules: [avoid('never', ['heat'], { always: true })],
    })
    expect(planFor(base, { artery: 0.01, vein: 0.5 }).avoid).toEqual([{ measure: 'heat', rules: ['never'] }])
  })

  test('a check before any measure holds all of them back, and stops none', () => {
    const check: SafetyRule = { ...avoid('check', 'any', 'numb-feet'), effect: 'only-after-check' }
    const plan = planFor({ ...heat, safetyRules: [check] }, { answers: { 'numb-feet': 'present' } })
    expect(plan.withheld.map((one) => one.measure)).toEqual(['heat', 'walking'])
  })

  test('a likely condition can hold a measure back', () => {
    const base = {
      ...heat,
      safetyRules: [avoid('artery', ['heat'], { probability: 'artery', 'at-least': 0.1 })],
    }
    expect(suggested(planFor(base, { artery: 0.09 }))).toEqual(['heat', 'walking'])
    expect(planFor(base, { artery: 0.1 }).avoid).toEqual([{ measure: 'heat', rules: ['artery'] }])
  })
})

describe('what was done already', () => {
  const base = baseWith({
    measures: [measure('test', { needlessWhen: { number: 'exam.index', 'at-least': 0 } })],
  })

  test('is neither suggested nor held back', () => {
    const plan = planFor(base, { answers: { 'exam.index': 0.9 } })
    expect([plan.suggestions, plan.withheld, plan.avoid]).toEqual([[], [], []])
  })

  test('is suggested as long as nobody knows of it', () => {
    expect(suggested(planFor(base))).toEqual(['test'])
  })
})
