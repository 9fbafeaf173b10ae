// What is suggested, how much it promises, and for which causes.
import { describe, expect, test } from 'vitest'
import type { Certainty, Verdict } from '../base.ts'
import { baseWith, measure, planFor, suggested } from '../testing/relief-plan.ts'

describe('what is suggested', () => {
  test('a measure that helps the likely cause, with what it helps', () => {
    const plan = planFor(baseWith({ measures: [measure('legs-up', { moment: 'before-bed' })] }))
    expect(plan).toEqual({
      suppressed: false,
      suggestions: [
        {
          measure: 'legs-up',
          moment: 'before-bed',
          benefit: 0.5,
          helps: [{ condition: 'vein', verdict: 'helps' }],
          cautions: [],
        },
      ],
      withheld: [],
      avoid: [],
      notWorth: [],
      conflicts: [],
      whileWaiting: [],
    })
  })

  test.each<[Verdict, Certainty, number]>([
    ['helps', 'high', 1],
    ['helps', 'moderate', 0.85],
    ['helps', 'low', 0.7],
    ['helps', 'very-low', 0.55],
    ['probably-helps', 'high', 0.7],
    ['refer', 'high', 0.6],
    ['signal-only', 'high', 0.5],
    ['may-help', 'high', 0.4],
    ['may-help', 'low', 0.28],
    ['uncertain', 'high', 0.15],
  ])('what %s with %s certainty counts %d of its cause', (verdict, certainty, weight) => {
    const effects = [{ condition: 'vein', verdict, certainty }]
    const plan = planFor(baseWith({ measures: [measure('one', { effects })] }))
    expect(plan.suggestions[0]?.benefit).toBeCloseTo(0.5 * weight, 12)
  })

  test.each<Verdict>(['little-or-no-effect', 'not-recommended', 'harmful'])(
    'what is %s is not suggested',
    (verdict) => {
      const effects = [{ condition: 'vein', verdict, certainty: 'high' as const }]
      const plan = planFor(baseWith({ measures: [measure('one', { effects })] }))
      expect(plan.suggestions).toEqual([])
      expect(plan.notWorth).toEqual([{ measure: 'one', condition: 'vein', verdict }])
    },
  )

  test('benefits of several causes add up, to 1 at most, and the likelier cause is named first', () => {
    const effects = [
      { condition: 'artery', verdict: 'helps', certainty: 'high' },
      { condition: 'vein', verdict: 'may-help', certainty: 'high' },
    ] as const
    const base = baseWith({ measures: [measure('one', { effects })] })
    const [first] = planFor(base, { artery: 0.1 }).suggestions
    expect(first?.benefit).toBeCloseTo(0.1 + 0.5 * 0.4, 12)
    expect(first?.helps.map(({ condition }) => condition)).toEqual(['vein', 'artery'])
    expect(planFor(base, { artery: 0.9, vein: 0.9 }).suggestions[0]?.benefit).toBe(1)
  })

  test('a cause under 2 % is not named as helped', () => {
    const effects = [
      { condition: 'artery', verdict: 'helps', certainty: 'high' },
      { condition: 'vein', verdict: 'helps', certainty: 'high' },
    ] as const
    const base = baseWith({ measures: [measure('one', { effects })] })
    const named = (artery: number) =>
      planFor(base, { artery }).suggestions[0]?.helps.map((one) => one.condition)
    expect(named(0.019)).toEqual(['vein'])
    expect(named(0.02)).toEqual(['vein', 'artery'])
  })

  test('a measure that promises under 2 % is left out', () => {
    const base = baseWith({ measures: [measure('one')] })
    expect(suggested(planFor(base, { vein: 0.019 }))).toEqual([])
    expect(suggested(planFor(base, { vein: 0.02 }))).toEqual(['one'])
  })

  test('a condition that the assessment does not hold counts for nothing', () => {
    const effects = [{ condition: 'gremlins', verdict: 'helps', certainty: 'high' }] as const
    expect(suggested(planFor(baseWith({ measures: [measure('one', { effects })] })))).toEqual([])
  })

  test('the most promising comes first; equals keep the order of the base', () => {
    const weak = [{ condition: 'vein', verdict: 'may-help', certainty: 'high' }] as const
    const measures = [measure('weak', { effects: weak }), measure('first'), measure('second')]
    expect(suggested(planFor(baseWith({ measures })))).toEqual(['first', 'second', 'weak'])
  })
})
