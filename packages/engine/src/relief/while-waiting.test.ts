// What to know until help comes, and of which dangers.
import { describe, expect, test } from 'vitest'
import type { Raised } from '../assessment.ts'
import { baseWith, planFor } from '../testing/relief-plan.ts'

describe('getting help comes first', () => {
  const base = baseWith({
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
