// One thing helps a cause and harms another: which of the two the plan says out loud, and to whom.
import { describe, expect, test } from 'vitest'
import { baseWith, measure, planFor } from '../testing/relief-plan.ts'

describe('conflicts', () => {
  const weak = [{ condition: 'vein', verdict: 'uncertain', certainty: 'high' }] as const
  const base = baseWith({
    measures: [measure('legs-up'), measure('legs-down', { effects: weak })],
    conflicts: [
      {
        id: 'up-or-down',
        measures: ['legs-up', 'legs-down'],
        positions: [
          { id: 'down', when: 'hanging-helps' },
          { id: 'up', when: { not: 'hanging-helps' } },
        ],
      },
    ],
  })

  test('the first position that holds is taken', () => {
    const position = (answer: 'present' | 'absent') =>
      planFor(base, { answers: { 'hanging-helps': answer } }).conflicts
    expect(position('present')).toEqual([{ id: 'up-or-down', position: 'down' }])
    expect(position('absent')).toEqual([{ id: 'up-or-down', position: 'up' }])
  })

  test('without a position that holds nothing is said', () => {
    expect(planFor(base).conflicts).toEqual([])
  })

  test('nothing is said where none of the measures would help a likely cause', () => {
    const answers = { 'hanging-helps': 'present' } as const
    expect(planFor(base, { answers, vein: 0.15 }).conflicts).toHaveLength(1)
    expect(planFor(base, { answers, vein: 0.14 }).conflicts).toEqual([])
    const onlyWeak = { ...base, measures: base.measures.slice(1) }
    expect(planFor(onlyWeak, { answers }).conflicts).toEqual([])
  })

  describe('a position that holds for everybody', () => {
    const harms = [
      { condition: 'vein', verdict: 'helps', certainty: 'high' },
      { condition: 'artery', verdict: 'harmful', certainty: 'high' },
    ] as const
    const forAll = baseWith({
      measures: [measure('legs-up', { effects: harms })],
      conflicts: [
        {
          id: 'up-or-down',
          measures: ['legs-up'],
          positions: [
            { id: 'down', when: 'hanging-helps' },
            { id: 'level', when: { always: true } },
          ],
        },
      ],
    })

    test('is said when a cause that the measure harms is likely, beside one that it helps', () => {
      expect(planFor(forAll, { artery: 0.15 }).conflicts).toEqual([{ id: 'up-or-down', position: 'level' }])
    })

    test('is not said when nothing speaks against the measure in this person', () => {
      expect(planFor(forAll, { artery: 0.14 }).conflicts).toEqual([])
    })

    test('is not said when nobody would take the measure for the likely cause', () => {
      expect(planFor(forAll, { artery: 0.3, vein: 0.14 }).conflicts).toEqual([])
    })

    test('leaves room for a position of its own, however unlikely the harm', () => {
      const answers = { 'hanging-helps': 'present' } as const
      expect(planFor(forAll, { answers }).conflicts).toEqual([{ id: 'up-or-down', position: 'down' }])
    })
  })
})
