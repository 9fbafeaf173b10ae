import { describe, expect, test } from 'vitest'
import { readDiary } from './read-diary.ts'

const night = '2026-11-26'
const issuesOf = (input: unknown) => readDiary(input).issues

test('what cannot be read is named, and the rest of the record kept', () => {
  const { diary, issues } = readDiary({
    attacks: [
      {
        id: 'a',
        night,
        began: { instant: 1e12, offsetMinutes: 9000 },
        minutes: -1,
        leg: 'third',
        sites: ['site.calf', 7],
        kind: 'cramp',
        severity: 'bad',
        wokeMe: 'yes',
        tried: [{ measure: 'heat', helped: true, afterMinutes: 3 }, { helped: true }, 'tea'],
        note: 5,
        mood: 1,
      },
    ],
    nights: [{ night, worstPain: 11, factors: { coffee: true, tea: 1 }, swellingEvening: 'huge' }],
    checks: [
      {
        id: 'c',
        at: { instant: 1e12, offsetMinutes: 60 },
        answers: { 'flag.fever': 'present', fever: 1, 'lab.x': Number.NaN },
      },
    ],
  })
  expect(diary).toEqual({
    attacks: [
      {
        id: 'a',
        night,
        sites: ['site.calf'],
        kind: 'cramp',
        tried: [{ measure: 'heat', helped: true, afterMinutes: 3 }],
      },
    ],
    nights: [{ night, factors: { coffee: true } }],
    checks: [{ id: 'c', at: { instant: 1e12, offsetMinutes: 60 }, answers: { 'flag.fever': 'present' } }],
  })
  expect(issues).toEqual([
    { code: 'out-of-range', at: 'attacks[0].began.offsetMinutes', value: 9000, range: [-720, 840] },
    { code: 'out-of-range', at: 'attacks[0].minutes', value: -1, range: [0, 1440] },
    { code: 'not-an-option', at: 'attacks[0].leg', value: 'third', options: ['left', 'right', 'both'] },
    { code: 'not-readable', at: 'attacks[0].sites[1]', value: '7' },
    { code: 'not-readable', at: 'attacks[0].severity', value: 'bad' },
    { code: 'not-readable', at: 'attacks[0].wokeMe', value: 'yes' },
    { code: 'not-a-record', at: 'attacks[0].tried[1]' },
    { code: 'not-a-record', at: 'attacks[0].tried[2]' },
    { code: 'not-readable', at: 'attacks[0].note', value: '5' },
    { code: 'unknown-field', at: 'attacks[0].mood' },
    { code: 'out-of-range', at: 'nights[0].worstPain', value: 11, range: [0, 10] },
    { code: 'not-readable', at: 'nights[0].factors.tea', value: '1' },
    {
      code: 'not-an-option',
      at: 'nights[0].swellingEvening',
      value: 'huge',
      options: ['none', 'sock-mark', 'visible', 'up-the-leg'],
    },
    { code: 'unknown-field', at: 'checks[0].answers.fever' },
    { code: 'not-readable', at: 'checks[0].answers.lab.x', value: 'NaN' },
  ])
})

describe('which night', () => {
  test.each(['2026-02-30', '1899-12-31', '2200-01-01', 20261126, 'yesterday'])('%s is none', (wrong) => {
    expect(readDiary({ attacks: [{ id: 'a', night: wrong }], nights: [{ night: wrong }] })).toEqual({
      diary: { attacks: [], nights: [], checks: [] },
      issues: ['attacks[0]', 'nights[0]'].flatMap((at) => [
        { code: 'not-readable', at: `${at}.night`, value: String(wrong) },
        { code: 'no-night', at },
      ]),
    })
  })

  test.each(['1900-01-01', '2199-12-31'])('%s is one', (right) => {
    expect(issuesOf({ nights: [{ night: right }] })).toEqual([])
  })

  test('an attack without one belongs to the night of its time; a check without a time is left out', () => {
    const began = { instant: Date.parse('2026-11-27T02:00:00Z'), offsetMinutes: 0 }
    expect(readDiary({ attacks: [{ id: 'a', began }] }).diary.attacks).toEqual([{ id: 'a', night, began }])
    expect(issuesOf({ checks: [{ id: 'c' }] })).toEqual([{ code: 'no-time', at: 'checks[0]' }])
  })
})

test('what is no diary is none', () => {
  const nothing = { attacks: [], nights: [], checks: [] }
  for (const input of [null, undefined, 7, 'text', [], true]) {
    expect(readDiary(input)).toEqual({ diary: nothing, issues: [{ code: 'not-a-record', at: '' }] })
  }
  expect(readDiary({})).toEqual({ diary: nothing, issues: [] })
  expect(readDiary({ attacks: null })).toEqual({ diary: nothing, issues: [] })
  expect(issuesOf({ attacks: {}, nights: [1], more: 1 })).toEqual([
    { code: 'unknown-field', at: 'more' },
    { code: 'not-a-list', at: 'attacks' },
    { code: 'not-a-record', at: 'nights[0]' },
  ])
})

describe('ids', () => {
  const ids = (attacks: readonly object[]) => readDiary({ attacks }).diary.attacks.map(({ id }) => id)

  test('the same attack twice is one; another attack under a taken id gets a new one', () => {
    expect(
      ids([
        { id: 'a', night },
        { night, id: 'a' },
      ]),
    ).toEqual(['a'])
    expect(
      ids([
        { id: 'a', night },
        { id: 'a', night, minutes: 4 },
        { id: 'a', night, minutes: 5 },
      ]),
    ).toEqual(['a', 'a-2', 'a-3'])
    expect(
      issuesOf({
        attacks: [
          { id: 'a', night },
          { id: 'a', night },
        ],
      }),
    ).toEqual([{ code: 'twice', at: 'attacks', id: 'a' }])
  })

  test('an attack without an id gets one', () => {
    expect(ids([{ night }, { night, id: 7 }, { night, id: null }])).toEqual([
      'attacks-2',
      'attacks-3',
      'attacks-4',
    ])
  })
})

describe('two records of one night', () => {
  test('become one, in which the more painful value stands, whatever their order', () => {
    const first = {
      night,
      noPain: true,
      worstPain: 3,
      harm: false,
      note: 'a',
      done: 'no',
      factors: { tea: true },
    }
    const second = {
      night,
      noPain: false,
      worstPain: 6,
      harm: true,
      note: 'b',
      done: 'yes',
      urge: 2,
      factors: { tea: false, coffee: false },
    }
    for (const nights of [
      [first, second],
      [second, first],
    ]) {
      const { diary, issues } = readDiary({ nights })
      expect(diary.nights).toEqual([
        {
          night,
          noPain: false,
          worstPain: 6,
          harm: true,
          note: 'a\nb',
          done: 'yes',
          urge: 2,
          factors: { tea: true, coffee: false },
        },
      ])
      const at = ['noPain', 'worstPain', 'harm', 'note', 'done', 'factors'].map((key) => `${night}.${key}`)
      expect(issues.map((issue) => issue.at).sort()).toEqual(at.sort())
      expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['contradiction']))
    }
  })

  test('that say the same are no contradiction', () => {
    const record = { night, noPain: true, note: 'a' }
    expect(readDiary({ nights: [record, record] })).toEqual({
      diary: { attacks: [], nights: [record], checks: [] },
      issues: [],
    })
  })
})

test('"no pain" beside an attack is said, and both are kept', () => {
  const { diary, issues } = readDiary({ attacks: [{ id: 'a', night }], nights: [{ night, noPain: true }] })
  expect(issues).toEqual([{ code: 'contradiction', at: night }])
  expect(diary.nights).toEqual([{ night, noPain: true }])
  expect(issuesOf({ attacks: [{ id: 'a', night }], nights: [{ night, noPain: false }] })).toEqual([])
  expect(
    issuesOf({ attacks: [{ id: 'a', night: '2026-11-25' }], nights: [{ night, noPain: true }] }),
  ).toEqual([])
})

test('no key reaches what all records share', () => {
  const nasty = JSON.parse(
    `{"__proto__": {"x": 1}, "attacks": [{"id": "a", "night": "${night}", "__proto__": {"leg": "left"}}],
      "nights": [{"night": "${night}", "factors": {"__proto__": true}}]}`,
  )
  const { diary, issues } = readDiary(nasty)
  expect(issues.map(({ at }) => at)).toEqual([
    '__proto__',
    'attacks[0].__proto__',
    'nights[0].factors.__proto__',
  ])
  expect(diary.attacks[0]?.leg).toBeUndefined()
  expect(({} as { x?: number }).x).toBeUndefined()
  expect(Object.keys(diary.nights[0]?.factors ?? {})).toEqual([])
})
