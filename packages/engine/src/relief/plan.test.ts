// From the same day on getting help comes first: the plan suggests nothing, and still tells what would harm.
import { describe, expect, test } from 'vitest'
import type { Urgency } from '../base.ts'
import { avoid, baseWith, measure, planFor, suggested } from '../testing/relief-plan.ts'

describe('getting help comes first', () => {
  const base = baseWith({
    measures: [measure('heat'), measure('walking')],
    safetyRules: [avoid('numb', ['heat'], 'numb-feet')],
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
})
