// The relief plan in stories: what is suggested, what waits for an answer or an examination, what is left alone.
import { describe, expect, test } from 'vitest'
import type { Answers, Raised } from '../assessment.ts'
import type { Base, Certainty, SafetyRule, Urgency, Verdict } from '../base.ts'
import { avoid, baseWith, measure, planFor, suggested } from '../testing/relief-plan.ts'

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

describe('getting help comes first', () => {
  const base = baseWith({
    measures: [measure('heat'), measure('walking')],
    safetyRules: [avoid('numb', ['heat'], 'numb-feet')],
    warningSigns: [
      { id: 'limb', urgency: 'emergency', when: 'swollen-leg', danger: ['clot', 'artery'] },
      { id: 'plain', urgency: 'emergency', when: 'injury' },
      {
        id: 'bleeding',
        urgency: 'emergency',
        when: 'injury',
        danger: ['vein'],
        waiting: ['press', 'lie-down'],
      },
    ],
  })

  test.each<[Urgency, boolean]>([
    ['self-care', false],
    ['routine', false],
    ['soon', false],
    ['same-day', true],
    ['emergency', true],
  ])('at %s the plan is suppressed: %s', (urgency, suppressed) => {
    const plan = planFor(base, { urgency })
    expect(plan.suppressed).toBe(suppressed)
    expect(suggested(plan)).toEqual(suppressed ? [] : ['walking'])
    expect(plan.withheld.map((one) => one.measure)).toEqual(suppressed ? [] : ['heat'])
  })

  test('what would harm is still told', () => {
    const plan = planFor(base, { urgency: 'emergency', answers: { 'numb-feet': 'present' } })
    expect(plan.avoid).toEqual([{ measure: 'heat', rules: ['numb'] }])
  })

  test('while waiting: the suspected conditions of what calls for the same day, each once, most urgent first', () => {
    const raised: Raised[] = [
      { by: 'warning-sign', id: 'limb', to: 'emergency', because: ['swollen-leg'] },
      { by: 'warning-sign', id: 'plain', to: 'emergency', because: ['injury'] },
      { by: 'warning-sign', id: 'retired', to: 'emergency', because: [] },
      { by: 'harm-threshold', id: 'artery', to: 'same-day', probability: 0.2, threshold: 0.1 },
      { by: 'likely-cause', id: 'infection', to: 'same-day', probability: 0.4 },
      { by: 'likely-cause', id: 'gout', to: 'soon', probability: 0.4 },
    ]
    expect(planFor(base, { urgency: 'emergency', raised }).whileWaiting).toEqual([
      'clot',
      'artery',
      'infection',
    ])
  })

  test('while waiting: what a sign says itself stands in the place of its dangers, and of no other', () => {
    const raised: Raised[] = [
      { by: 'warning-sign', id: 'bleeding', to: 'emergency', because: ['injury'] },
      { by: 'warning-sign', id: 'limb', to: 'emergency', because: ['swollen-leg'] },
    ]
    expect(planFor(base, { urgency: 'emergency', raised }).whileWaiting).toEqual([
      'press',
      'lie-down',
      'clot',
      'artery',
    ])
  })
})

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
