// What the page for the doctor holds, on a base small enough to follow by hand.
import { describe, expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { Base } from '../base.ts'
import { summarizeDiary } from '../diary/summarize.ts'
import { exactly, plainBase } from '../testing/plain-base.ts'
import type { TrialResult } from '../trial/result.ts'
import type { Trial } from '../trial/trial.ts'
import { reportPage, trimmingSteps } from './page.ts'
import { reportedTrial } from './reported-trial.ts'
import { writeReport } from './write-report.ts'

const written = '2026-11-26'
const findings = [
  'site.calf',
  'timing.worse-at-rest',
  'relief.dangling',
  'flag.fever',
  'flag.unwell',
  'medicine.statin',
  'medicine.diuretic',
  'exam.pulse',
]

const small: Base = plainBase(findings, {
  findings: findings.map((id) => ({
    id,
    kind: 'boolean',
    askedOf: id.startsWith('exam.') ? 'clinician' : 'person',
  })),
  links: [
    {
      finding: 'relief.dangling',
      leak: exactly(0),
      probabilities: [exactly(0.6), exactly(0.2), exactly(0.2)],
    },
    { finding: 'exam.pulse', leak: exactly(0.1), probabilities: [exactly(0.9), exactly(0.1), exactly(0.1)] },
  ],
  model: {
    flattening: 1,
    coOccurrence: 1,
    absentExponent: 1,
    absentWarningExponent: 1,
    maxCauses: 1,
    femaleShare: 0.5,
  },
  questions: [
    { id: 'now', phase: 'warning', kind: 'pick-all', settles: ['flag.fever', 'flag.unwell'], burden: 1 },
  ],
  triggers: [
    { id: 'statin-in-vein', finding: 'medicine.statin', condition: 'vein', strength: 'weak' },
    { id: 'diuretic-in-vein', finding: 'medicine.diuretic', condition: 'vein', strength: 'weak' },
  ],
})

const network = compile(small)

test('the urgency says of how many warning signs nobody knows, whatever is left out', () => {
  const open = (answers: Answers) =>
    writeReport(network, answers, { written, sections: [] }).urgency.warningSigns
  expect(open({})).toEqual({ of: 2, open: 2 })
  expect(open({ 'flag.fever': 'absent', 'flag.unwell': 'unknown' })).toEqual({ of: 2, open: 1 })
  expect(open({ 'flag.fever': 'absent', 'flag.unwell': 'present' })).toEqual({ of: 2, open: 0 })
})

describe('the reason for coming', () => {
  test('is what is present, by what it tells', () => {
    const { reason } = writeReport(
      network,
      { 'site.calf': 'present', 'timing.worse-at-rest': 'absent', 'relief.dangling': 'unknown' },
      { written },
    )
    expect(reason?.where).toEqual([{ finding: 'site.calf', answer: 'present' }])
    expect(reason?.when).toEqual([])
    expect(reason?.eased).toEqual([])
  })
})

describe('red flags', () => {
  test('denied, not sure and not asked are three things', () => {
    const flagsOf = (answers: Record<string, 'present' | 'absent' | 'unknown'>) =>
      writeReport(network, answers, { written }).redFlags
    expect(flagsOf({ 'flag.fever': 'absent' })).toEqual({
      present: [],
      denied: ['flag.fever'],
      deniedOn: {},
      notSure: [],
      notAsked: ['flag.unwell'],
    })
    expect(flagsOf({ 'flag.fever': 'unknown', 'flag.unwell': 'present' })).toEqual({
      present: ['flag.unwell'],
      denied: [],
      deniedOn: {},
      notSure: ['flag.fever'],
      notAsked: [],
    })
  })
})

describe('the diary', () => {
  const summary = summarizeDiary(
    { attacks: [], nights: [], checks: [] },
    { now: { instant: 0, offsetMinutes: 0 } },
  )
  const check = { by: 'check', night: '2026-11-20' } as const
  const counted = { by: 'attacks', count: 0, of: 9 } as const

  test('a denial in the weekly check is the word of the person, a count of attacks is not', () => {
    const findings = [
      { finding: 'flag.fever', answer: 'absent', reason: check },
      { finding: 'flag.unwell', answer: 'absent', reason: counted },
    ] as const
    expect(writeReport(network, {}, { written, diary: { summary, findings } }).redFlags).toMatchObject({
      denied: ['flag.fever'],
      notAsked: ['flag.unwell'],
    })
  })

  test('each denial has the day on which it was said last, in the interview or in the check', () => {
    const findings = [{ finding: 'flag.fever', answer: 'absent', reason: check }] as const
    const deniedOn = (day: string) => {
      const answers = { 'flag.fever': 'absent', 'flag.unwell': 'absent', 'site.calf': 'absent' } as const
      const saidOn = { 'flag.fever': day, 'site.calf': day }
      return writeReport(network, answers, { written, saidOn, diary: { summary, findings } }).redFlags
        ?.deniedOn
    }
    expect(deniedOn('2026-09-03')).toEqual({ 'flag.fever': '2026-11-20' })
    expect(deniedOn('2026-11-25')).toEqual({ 'flag.fever': '2026-11-25' })
  })

  test('what the diary shows stands above what was denied', () => {
    const findings = [{ finding: 'flag.fever', answer: 'present', reason: check }] as const
    const report = writeReport(network, { 'flag.fever': 'absent' }, { written, diary: { summary, findings } })
    expect(report.redFlags).toMatchObject({ present: ['flag.fever'], denied: [] })
  })

  test('without one there are no nights, and nothing was tried', () => {
    const report = writeReport(network, {}, { written })
    expect(report).not.toHaveProperty('nights')
    expect(report.tried).toEqual({ inAttacks: [], trials: [] })
  })
})

describe('medicines', () => {
  test('taken with what it may worsen; one nobody knows of is named as not known', () => {
    const { medicines } = writeReport(network, { 'medicine.statin': 'present' }, { written })
    expect(medicines).toEqual({
      taken: [{ finding: 'medicine.statin', mayWorsen: ['vein'], speaksAgainst: [] }],
      notKnown: ['medicine.diuretic'],
    })
    expect(writeReport(network, { 'medicine.diuretic': 'absent' }, { written }).medicines?.notKnown).toEqual([
      'medicine.statin',
    ])
  })
})

describe('examinations', () => {
  test('the result of one that nobody did yet, by Bayes: three equal causes, 0.9 against 0.1 and 0.1', () => {
    const [pulse, ...others] = writeReport(network, {}, { written }).examinations ?? []
    expect(others).toEqual([])
    expect(pulse).toMatchObject({ finding: 'exam.pulse', condition: 'artery' })
    expect(pulse?.now).toBeCloseTo(1 / 3, 12)
    expect(pulse?.ifPresent).toBeCloseTo(0.9 / 1.1, 12)
    expect(pulse?.ifAbsent).toBeCloseTo(0.1 / 1.9, 12)
    // The fall in entropy of `artery` and of `vein`, with the result present in 1.1 of 3.
    const bits = (p: number): number => -p * Math.log2(p) - (1 - p) * Math.log2(1 - p)
    const fall = (now: number, yes: number, no: number): number =>
      bits(now) - (1.1 / 3) * bits(yes) - (1.9 / 3) * bits(no)
    expect(pulse?.information).toBeCloseTo(
      fall(1 / 3, 0.9 / 1.1, 0.1 / 1.9) + fall(1 / 3, 0.1 / 1.1, 0.9 / 1.9),
      12,
    )
  })

  test('one that is done is not suggested', () => {
    expect(writeReport(network, { 'exam.pulse': 'absent' }, { written }).examinations).toEqual([])
  })

  test('two findings of one examination are named once, and neither when one is known', () => {
    const row = (finding: string, high: number) => ({
      finding,
      leak: exactly(0),
      probabilities: [high, 0.2, 0.2].map(exactly),
    })
    const base = plainBase([], {
      findings: [
        { id: 'exam.score', kind: 'boolean', askedOf: 'clinician' },
        { id: 'exam.score-high', kind: 'boolean', askedOf: 'clinician', readFrom: 'exam.score' },
      ],
      model: small.model,
      links: [row('exam.score', 0.6), row('exam.score-high', 0.9)],
    })
    const named = (answers: Answers) =>
      writeReport(compile(base), answers, { written }).examinations?.map(({ finding }) => finding)
    expect(named({})).toEqual(['exam.score-high'])
    expect(named({ 'exam.score': 'present' })).toEqual([])
  })

  test('a number is cut where it tells most, all of its bands reckoned', () => {
    const base = plainBase([], {
      findings: [{ id: 'lab.x', kind: 'number', askedOf: 'clinician', unit: '1', range: [0, 100] }],
      model: small.model,
      links: [
        {
          finding: 'lab.x',
          cut: { atLeast: 10 },
          leak: exactly(0),
          probabilities: [0.8, 0.2, 0.2].map(exactly),
        },
        {
          finding: 'lab.x',
          cut: { atLeast: 50 },
          leak: exactly(0),
          probabilities: [0.1, 0.1, 0.1].map(exactly),
        },
      ],
    })
    const [only] = writeReport(compile(base), {}, { written }).examinations ?? []
    expect(only?.beyond).toEqual({ side: 'at-least', value: 10 })
    expect(only?.ifPresent).toBeCloseTo(0.8 / 1.2, 9)
    expect(only?.ifAbsent).toBeCloseTo(0.2 / 1.8, 9)
  })
})

describe('the differential', () => {
  const shares = (artery: number, vein: number) => [
    [exactly(artery)],
    [exactly(vein)],
    [exactly(1 - artery - vein)],
  ]

  test('names what is likely, and a danger that raised the urgency however unlikely it is', () => {
    const danger = { kind: 'danger', harm: { probability: 0.01, urgency: 'same-day' } } as const
    const base: Base = {
      ...small,
      shares: shares(0.8, 0.02),
      conditions: small.conditions.map((one) => (one.id === 'vein' ? { ...one, ...danger } : one)),
    }
    const named = writeReport(compile(base), {}, { written }).differential?.causes
    expect(named?.map(({ condition, isDanger }) => [condition, isDanger])).toEqual([
      ['artery', false],
      ['vein', true],
    ])
    expect(
      writeReport(compile({ ...base, conditions: small.conditions }), {}, { written }).differential?.causes,
    ).toHaveLength(1)
  })

  test('has a range where one was computed, and none where not', () => {
    const intervals = [{ condition: 'artery', low: 0.2, high: 0.5 }]
    const causes = writeReport(network, {}, { written, intervals }).differential?.causes
    expect(causes?.map(({ range }) => range)).toEqual([{ low: 0.2, high: 0.5 }, undefined])
  })
})

describe('the page', () => {
  test('the longest list keeps its first lines and counts the others', () => {
    const long = Array.from({ length: 30 }, (_, index) => `flag.${index}`)
    const base = plainBase(long, {
      questions: [{ id: 'now', phase: 'warning', kind: 'pick-all', settles: long, burden: 1 }],
    })
    const report = writeReport(compile(base), { 'flag.0': 'absent' }, { written })
    expect(reportPage(report, 0).redFlags?.notAsked.more).toBe(0)
    const least = reportPage(report, trimmingSteps).redFlags
    expect(least?.denied).toEqual({ items: ['flag.0'], more: 0 })
    expect(least?.notAsked.items).toHaveLength(5)
    expect(least?.notAsked.more).toBe(24)
  })
})

test('an experiment is told with its verdict, its interval and the nights that were compared', () => {
  const trial = { measure: 'heat', outcome: 'events', smallestChange: 1 } as Trial
  const interval = { low: -0.5, high: 2, confidence: 0.9 }
  const figures = { measure: { level: 3, nights: 40 }, usual: { level: 4, nights: 42 }, benefit: 1, interval }
  const result = { kind: 'verdict', verdict: 'cant-tell', figures } as Extract<
    TrialResult,
    { kind: 'verdict' }
  >
  expect(reportedTrial(trial, result)).toEqual({
    measure: 'heat',
    outcome: 'events',
    verdict: 'cant-tell',
    benefit: 1,
    interval,
    smallestChange: 1,
    nights: 82,
  })
})
