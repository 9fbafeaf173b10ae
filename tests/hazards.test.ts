// The hazards of SAFETY.md on the real knowledge base: each test holds what the control of its row promises, for
// people drawn at random and whatever else they answer.
import {
  type Answers,
  assess,
  compareUrgency,
  compile,
  planRelief,
  readAnswers,
  stateOf,
  type Urgency,
  urgencyFloor,
} from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomAnswers, without } from '../packages/engine/src/testing/random-answers.ts'

const network = compile(base)
const seed = fc.integer()
const share = fc.double({ min: 0.02, max: 1, noNaN: true })

/** A law for people drawn at random, most of whom have not answered everything. */
function forAnyone(law: (answers: Answers) => void, numRuns = 150): void {
  fc.assert(
    fc.property(seed, share, (number, known) => law(randomAnswers(number, base, known))),
    { numRuns },
  )
}

function urgencyOf(answers: Answers): Urgency {
  return assess(network, answers).urgency.urgency
}

function floorOf(answers: Answers): Urgency {
  return urgencyFloor(network, stateOf(network, answers)).urgency
}

function isAtLeast(urgency: Urgency, level: Urgency): boolean {
  return compareUrgency(urgency, level) >= 0
}

function suggestedTo(answers: Answers): string[] {
  const plan = planRelief(network, answers, assess(network, answers))
  return plan.suppressed ? [] : plan.suggestions.map(({ measure }) => measure)
}

/** Someone who has answered every question that a person can answer, with no but for these. */
function carefulPerson(changes: Answers): Answers {
  const said = base.findings.filter(({ kind, allOf, askedOf }) => {
    return kind === 'boolean' && !allOf && askedOf === 'person'
  })
  const denied = Object.fromEntries(said.map(({ id }) => [id, 'absent'] as const))
  return { ...denied, 'person.age': 50, 'history.smoking': 'never', ...changes }
}

function having(...findings: readonly string[]): Answers {
  return Object.fromEntries(findings.map((id) => [id, 'present'] as const))
}

const cramps = having('sensation.muscle-spasm', 'site.calf', 'timing.episode-under-10-min')
const veins = having(
  ...['sign.varicose-veins', 'history.varicose-veins', 'sensation.heaviness', 'pattern.both-legs'],
  ...['worse.standing-long', 'worse.end-of-day', 'relief.elevation'],
)
const wornKnee = having(
  ...['site.knee', 'sensation.stiffness', 'sensation.ache', 'worse.joint-use', 'worse.walking'],
  ...['relief.rest', 'timing.over-3-months', 'history.old-joint-injury'],
)

describe('an emergency stays one', () => {
  test.each([
    ['flag.sudden-cold-pale-leg'],
    ['flag.saddle-numbness'],
    ['flag.bladder-bowel-change'],
    ['flag.chest-pain-breathless'],
  ])('%s, whatever else is answered', (finding) => {
    forAnyone((answers) => {
      expect(floorOf({ ...answers, [finding]: 'present' })).toBe('emergency')
    })
  })

  test('one swollen leg is seen the same day, whatever else is answered', () => {
    forAnyone((answers) => {
      expect(isAtLeast(floorOf({ ...answers, 'sign.swelling-one-leg': 'present' }), 'same-day')).toBe(true)
    })
  })
})

describe('a danger told in quiet words', () => {
  const lasting: Answers = { 'timing.episode-under-10-min': 'absent' }

  test('new pain in one calf with short breath and a strong clot risk is an emergency without any swelling', () => {
    const clot = having(
      ...['pattern.one-leg', 'site.calf', 'timing.new-under-2-weeks', 'symptom.breathless-on-effort'],
      'history.recent-immobility',
    )
    forAnyone((answers) => {
      expect(floorOf({ ...answers, ...lasting, ...clot, 'sign.swelling-one-leg': 'absent' })).toBe(
        'emergency',
      )
    })
  })

  const afterCancer = having('history.active-cancer', 'site.buttock-low-back')
  const weakDefenses = having('history.immunosuppression', 'site.buttock-low-back')

  test.each([
    ['severe after cancer', { ...afterCancer, ...having('flag.severe') }, 'same-day'],
    [
      'with a growing weakness after cancer',
      { ...afterCancer, ...having('flag.progressive-weakness') },
      'emergency',
    ],
    ['steady with weak defenses', { ...weakDefenses, ...having('timing.constant') }, 'same-day'],
    [
      'with weak defenses, fever and growing weakness',
      { ...weakDefenses, ...having('flag.fever', 'flag.progressive-weakness') },
      'emergency',
    ],
  ] as const)('back pain that is %s is in time, whatever else is answered', (_, back, level) => {
    forAnyone((answers) => {
      expect(isAtLeast(floorOf({ ...answers, ...lasting, ...back }), level)).toBe(true)
    })
  })

  test('severe pain for hours in sickle cell disease is an emergency', () => {
    const crisis = having('history.sickle-cell', 'flag.severe', 'timing.episode-hours')
    forAnyone((answers) => {
      expect(floorOf({ ...answers, ...lasting, ...crisis })).toBe('emergency')
    })
  })
})

describe('a blood value that leaves no time', () => {
  test.each([
    ['lab.potassium', 6.5, 'emergency'],
    ['lab.calcium', 3.5, 'emergency'],
    ['lab.hemoglobin', 49, 'emergency'],
    ['lab.hemoglobin', 69, 'same-day'],
    ['lab.egfr', 9, 'same-day'],
  ] as const)('%s at %d is enough for %s, whatever else is answered', (value, number, level) => {
    forAnyone((answers) => {
      const notOnDialysis = { ...answers, 'history.dialysis': 'absent' } as const
      expect(isAtLeast(floorOf({ ...notOnDialysis, [value]: number }), level)).toBe(true)
    })
  })
})

describe('what is not known', () => {
  test('never lowers the urgency: one more answer only raises the floor of the warning signs', () => {
    const reassuring = new Set(base.warningSigns.flatMap((sign) => sign.unless ?? []))
    const raising = base.findings.filter(
      ({ id, kind, allOf }) => kind === 'boolean' && !allOf && mayOnlyRaise(id, reassuring),
    )
    fc.assert(
      fc.property(seed, share, fc.constantFrom(...raising), (number, known, { id }) => {
        const answers = without(randomAnswers(number, base, known), id)
        expect(isAtLeast(floorOf({ ...answers, [id]: 'present' }), floorOf(answers))).toBe(true)
        expect(floorOf({ ...answers, [id]: 'unknown' })).toBe(floorOf(answers))
        expect(floorOf({ ...answers, [id]: 'absent' })).toBe(floorOf(answers))
      }),
      { numRuns: 300 },
    )
  })

  test('suggests nothing: every measure is guarded by a question', () => {
    expect(suggestedTo({})).toEqual([])
  })

  test('is not enough to tell', () => {
    expect(assess(network, {}).enough).toEqual({ value: false, reason: 'too-few-answers' })
  })
})

/** A finding that neither reassures nor settles by its meaning that a warning sign is absent or held back. */
function mayOnlyRaise(id: string, reassuring: ReadonlySet<string>): boolean {
  const settled = base.implications.filter((rule) => rule.if === id)
  return (
    !reassuring.has(id) &&
    settled.every((rule) => !rule.absent && !(rule.present ?? []).some((one) => reassuring.has(one)))
  )
}

describe('help comes before relief', () => {
  const permitting = new Set([
    ...['raise-after-measuring', 'raise-with-care', 'short-and-mild'],
    ...['light-by-day', 'stretch-and-rub', 'walk-rest-repeat'],
  ])

  test('nothing but getting help is suggested from the same day on', () => {
    forAnyone((answers) => {
      const assessment = assess(network, answers)
      if (!isAtLeast(assessment.urgency.urgency, 'same-day')) return
      const plan = planRelief(network, answers, assessment)
      expect(plan.suppressed).toBe(true)
      expect(plan.suggestions.filter(({ measure }) => measure !== 'refer')).toEqual([])
      expect(plan.conflicts.filter(({ position }) => permitting.has(position))).toEqual([])
    })
  })
})

describe('a measure that could harm', () => {
  const guards: readonly (readonly [measure: string, helped: Answers, findings: readonly string[]])[] = [
    [
      'heat',
      cramps,
      ['sensation.numbness', 'pattern.stocking', 'sign.foot-cold-to-touch', 'relief.dangling'],
    ],
    ['leg-elevation', veins, ['relief.dangling', 'worse.elevation', 'sign.foot-pale-or-dusky']],
    ['leg-elevation', veins, ['symptom.orthopnea']],
    ['cooling', wornKnee, ['history.sickle-cell']],
    ['compression', veins, ['relief.dangling', 'sign.swelling-one-leg', 'history.leg-artery-bypass']],
    ['oral-nsaid', wornKnee, ['person.pregnant', 'history.kidney-disease', 'medicine.anticoagulant']],
  ]

  test.each(guards)(
    '%s is suggested to someone it helps who said no to all that guards it',
    (measure, helped) => {
      expect(suggestedTo(carefulPerson(helped))).toContain(measure)
    },
  )

  test.each(guards)(
    '%s is not suggested when one of its guards holds or is not known',
    (measure, helped, findings) => {
      for (const answer of ['present', 'unknown'] as const) {
        for (const finding of findings) {
          const suggested = suggestedTo(carefulPerson({ ...helped, [finding]: answer }))
          expect(suggested, `${finding} is ${answer}`).not.toContain(measure)
        }
      }
    },
  )
})

describe('children', () => {
  const forChildren = ['forceful-dorsiflexion', 'heat', 'massage', 'refer', 'stretch-calf-hamstring']

  test.each([
    ['of 8 years', 8],
    ['of unknown age', 'unknown'],
  ] as const)(
    'to a person %s nothing is suggested but what a parent can do for growing pains or a cramp',
    (_, age) => {
      forAnyone((answers) => {
        const suggested = suggestedTo({ ...answers, 'person.age': age })
        expect(suggested.filter((measure) => !forChildren.includes(measure))).toEqual([])
      })
      const suggested = suggestedTo(carefulPerson({ ...cramps, 'person.age': age }))
      expect(suggested.filter((measure) => !forChildren.includes(measure))).toEqual([])
    },
  )

  test('a child with a cramp by its story may stretch it, and no child with pain that stays', () => {
    const child: Answers = { ...cramps, 'person.age': 11, 'timing.episode-under-10-min': 'present' }
    expect(suggestedTo(carefulPerson(child))).toContain('forceful-dorsiflexion')
    for (const answer of ['absent', 'unknown'] as const) {
      const stays: Answers = { ...child, 'timing.episode-under-10-min': answer }
      expect(suggestedTo(carefulPerson(stays))).not.toContain('forceful-dorsiflexion')
    }
  })

  test('a child woken by pain in one leg is seen the same day', () => {
    const child = {
      'person.age': 8,
      'timing.wakes-from-sleep': 'present',
      'pattern.one-leg': 'present',
    } as const
    expect(urgencyOf(child)).toBe('same-day')
  })

  test.each([
    ['weeks of pain', 'flag.persistent'],
    ['a new color of the skin', 'sign.skin-discoloration'],
  ])('a tired child with %s is seen the same day', (_, finding) => {
    const child = {
      'person.age': 5,
      'symptom.unrefreshing-sleep-fatigue': 'present',
      [finding]: 'present',
    } as const
    expect(urgencyOf(child)).toBe('same-day')
  })
})

describe('pregnancy', () => {
  test.each([
    ['one swollen leg', { 'sign.swelling-one-leg': 'present' }],
    ['a new pain in one leg', { 'pattern.one-leg': 'present', 'timing.new-under-2-weeks': 'present' }],
    ['a headache or a change of sight', { 'flag.headache-or-vision': 'present' }],
    ['both legs newly swollen', { 'sign.swelling-both': 'present', 'timing.new-under-2-weeks': 'present' }],
  ] as const)('with %s is seen the same day', (_, answers) => {
    expect(isAtLeast(urgencyOf({ 'person.pregnant': 'present', ...answers }), 'same-day')).toBe(true)
  })
})

describe('a number in another unit', () => {
  test('is refused and not converted, and the rest is read', () => {
    const { answers, issues } = readAnswers(network, {
      'lab.ferritin': { value: 0.04, unit: 'mg/L' },
      'flag.saddle-numbness': 'present',
    })
    expect(issues).toEqual([{ code: 'wrong-unit', id: 'lab.ferritin', unit: 'mg/L', expected: 'ug/L' }])
    expect(answers).toEqual({ 'flag.saddle-numbness': 'present' })
    expect(urgencyOf(answers)).toBe('emergency')
  })

  test('that nobody can have is refused', () => {
    const { answers, issues } = readAnswers(network, { 'lab.potassium': 140 })
    expect(issues.map(({ code }) => code)).toEqual(['out-of-range'])
    expect(answers).toEqual({})
  })
})

describe('more haste than needed', () => {
  test('everyday cramps, with every alarm sign denied, can be looked after at home or seen by appointment', () => {
    expect(isAtLeast('routine', urgencyOf(carefulPerson(cramps)))).toBe(true)
  })
})
