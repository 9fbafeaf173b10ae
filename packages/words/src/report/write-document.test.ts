// The doctor's page in words: what stands in which place, and what is never said.
import { nightOfDay, type WeeklyRate } from '@stillnight/engine/diary'
import { type Report, reportPage, trimmingSteps } from '@stillnight/engine/report'
import { expect, test } from 'vitest'
import type { RawWords } from '../raw-words.ts'
import { readWordFiles } from '../testing/word-files.ts'
import type { DocumentSection, ReportDocument } from './report-document.ts'
import { writeDocument } from './write-document.ts'

const raw = readWordFiles() as unknown as RawWords

const report: Report = {
  version: 1,
  base: '1',
  written: '2026-11-26',
  person: { age: 66, sex: 'male' },
  urgency: {
    urgency: 'same-day',
    raised: [
      {
        by: 'warning-sign',
        id: 'rest-pain',
        to: 'same-day',
        because: ['relief.dangling'],
        suspects: ['chronic-limb-threatening-ischemia'],
      },
    ],
    warningSigns: { of: 30, open: 0 },
  },
  reason: {
    where: [{ finding: 'site.calf', answer: 'present' }],
    feels: [],
    when: [],
    eased: [],
    worse: [],
    signs: [],
    history: [{ finding: 'history.smoking', answer: 'current' }],
    results: [{ finding: 'lab.ferritin', answer: 40 }],
  },
  differential: {
    causes: [
      {
        condition: 'gout',
        probability: 0.734,
        range: { low: 0.51, high: 0.801 },
        isDanger: true,
        for: [{ finding: 'flag.fever', answer: 'absent', logOdds: 1 }],
        against: [],
      },
    ],
    other: 0.004,
    enough: { value: false, reason: 'too-close' },
  },
  examinations: [
    {
      finding: 'lab.urate',
      beyond: { side: 'above', value: 360 },
      condition: 'gout',
      now: 0.734,
      ifPresent: 0.9,
      ifAbsent: 0.3,
      information: 0.2,
    },
  ],
  tried: {
    inAttacks: [
      { measure: 'heat', attacks: 4, helped: { count: 3, of: 4, value: 0.75, low: 0.35, high: 0.942 } },
    ],
    trials: [],
  },
  medicines: { taken: [], notKnown: ['medicine.statin'] },
  redFlags: {
    present: [],
    denied: ['flag.fever'],
    deniedOn: {},
    notSure: ['flag.unwell'],
    notAsked: [],
  },
  leftOut: [],
}

const written = (changes: Partial<Report> = {}): ReportDocument =>
  writeDocument(raw, 'en', reportPage({ ...report, ...changes }, 0))

const sectionsOf = ({ wide, narrow }: ReportDocument): readonly DocumentSection[] => [...wide, ...narrow]

const linesOf = (document: ReportDocument, id: string): readonly string[] =>
  sectionsOf(document)
    .find((section) => section.id === id)!
    .lines.map(({ lead, text }) => (lead === undefined ? text : `${lead}: ${text}`))

test('urgency first, with the signs and what they make one think of', () => {
  expect(written().urgency).toMatchObject({
    title: 'Same day',
    lines: [{ text: 'relief on leg dependency (think of chronic limb-threatening ischemia)' }],
  })
  expect(written().about).toContain('Male, 66 years')
})

test('a long list of signs is cut, and says how many more there are', () => {
  const { raised } = report.urgency
  const because = Object.keys(raw.findings).filter((id) => id.startsWith('relief.') || id.startsWith('flag.'))
  const long = raised.map((each) => (each.by === 'warning-sign' ? { ...each, because } : each))
  const [line] = written({ urgency: { ...report.urgency, raised: long } }).urgency.lines
  expect(line?.text).toMatch(/, \d+ more \(think of /)
  expect(because.length).toBeGreaterThan(30)
})

test('nothing raised it: self-care only where every sign of danger was asked and is known', () => {
  const urgency = (open: number) =>
    written({ urgency: { urgency: 'self-care', raised: [], warningSigns: { of: 30, open } } }).urgency
  expect(urgency(0)).toMatchObject({
    title: 'Self-care',
    lines: [{ text: 'No warning sign and no danger above its threshold' }],
  })
  expect(urgency(30)).toMatchObject({
    title: 'Not settled',
    lines: [{ text: '30 of 30 warning signs not asked or not sure' }],
  })
})

test('what raised it stands before the signs that nobody asked about', () => {
  const { urgency } = written({ urgency: { ...report.urgency, warningSigns: { of: 30, open: 2 } } })
  expect(urgency.title).toBe('Same day')
  expect(urgency.lines.map(({ text }) => text)).toEqual([
    'relief on leg dependency (think of chronic limb-threatening ischemia)',
    '2 of 30 warning signs not asked or not sure',
  ])
})

test('the reason in parts, a number with its unit, a choice in its own words', () => {
  expect(linesOf(written(), 'reason')).toEqual([
    'Where: calf',
    'History: current smoker',
    'Results: ferritin 40 µg/L',
  ])
})

test('a cause with its range, which is never drawn narrower than it is', () => {
  const section = sectionsOf(written()).find(({ id }) => id === 'differential')
  if (section?.kind !== 'causes') throw new Error('The differential has no rows.')
  expect(section.rows).toMatchObject([
    { chance: '73 % (51 to 81)', danger: 'not to be missed', for: 'no fever', against: 'none stated' },
  ])
  expect(linesOf(written(), 'differential')).toEqual([
    'A cause not on our list: under 1 %.',
    'Not enough to tell the causes apart.',
  ])
})

test('an examination with both of its results', () => {
  expect(linesOf(written(), 'examinations')).toEqual([
    'Serum urate above 360 µmol/L: gout or another crystal arthritis: 73 % now, 90 % if positive, 30 % if negative',
  ])
})

test('denied and not known are said apart, and an empty list is not said at all', () => {
  expect(linesOf(written(), 'red-flags')).toEqual([
    'Denied, date not kept: fever',
    'Could not tell: systemically unwell (rigors, confusion)',
  ])
})

test('a denial that is older than a week has its date, the last one first', () => {
  const denied = ['flag.fever', 'flag.unwell', 'flag.severe', 'flag.persistent', 'flag.not-improving']
  const deniedOn = {
    'flag.fever': '2026-11-19',
    'flag.unwell': '2026-11-18',
    'flag.severe': '2026-11-26',
    'flag.persistent': '2026-09-03',
  }
  const redFlags = { present: [], denied, deniedOn, notSure: [], notAsked: [] }
  const lines = linesOf(written({ written: '2026-11-26', redFlags }), 'red-flags')
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'Denied in the last 7 days',
    'Denied on Nov 18, 2026',
    'Denied on Sep 3, 2026',
    'Denied, date not kept',
  ])
  expect(lines[0]).toContain('fever; ')
})

test('what was tried says how sure it is, and that attacks end by themselves', () => {
  expect(linesOf(written(), 'tried')).toEqual([
    'Warm the leg: tried in 4 attacks; helped in 3 of 4 (75 %, 90 % interval 35 to 95)',
    'Attacks also end by themselves; only an experiment compares.',
  ])
})

test('an experiment is told with its interval and with what would have mattered', () => {
  const trial = {
    measure: 'heat',
    outcome: 'events',
    verdict: 'cant-tell',
    benefit: 1.24,
    interval: { low: -0.4, high: 2.9, confidence: 0.9 },
    smallestChange: 1,
    nights: 84,
  } as const
  expect(linesOf(written({ tried: { inAttacks: [], trials: [trial] } }), 'tried')).toEqual([
    'Warm the leg: Self-experiment, 84 nights: cannot tell; attacks a week better by 1.2 (-0.4 to 2.9, 90 % interval; 1 would matter)',
  ])
})

const threeNights = ['pain', 'not-logged', 'no-pain'] as const

const nightsOf = (attacksAWeek: WeeklyRate) =>
  ({
    from: '2026-11-23',
    to: '2026-11-25',
    counts: { nights: 3, logged: 2, pain: 1, noPain: 1, notLogged: 1, attacks: 2 },
    attacksAWeek,
    sleep: { broken: 0, unbroken: 0, unknown: 1 },
    legs: { left: 2, right: 0, both: 0, unknown: 0 },
    kinds: { cramp: 0, restless: 0, burning: 0, ache: 0, unknown: 2 },
    severity: { counts: new Array(11).fill(0), unknown: 2 },
    duration: { known: 0, unknown: 2 },
    trend: { verdict: 'too-few-nights' },
    recent: threeNights.map((state, day) => ({
      night: nightOfDay(20_780 + day),
      state,
      attacks: state === 'pain' ? 2 : 0,
      brokenSleep: 'unknown',
    })),
  }) as Report['nights'] & object

const fewNights: WeeklyRate = { value: 7, low: 2.51, high: 16.04, attacks: 2, nights: 2 }

test('from a week of logged nights on, attacks have a rate', () => {
  const document = written({ nights: nightsOf({ ...fewNights, nights: 7 }) })
  expect(linesOf(document, 'nights')).toContain('Attacks a week: 7 (2.5 to 16)')
})

test.each([
  [
    {
      sleep: { broken: 9, unbroken: 3, unknown: 0 },
      brokenSleep: { count: 9, of: 12, value: 0.75, low: 0.5, high: 0.9 },
    },
    'Sleep broken on 9 of 12 painful nights where known (75 %, 90 % interval 50 to 90)',
  ],
  [
    {
      sleep: { broken: 9, unbroken: 3, unknown: 5 },
      brokenSleep: { count: 9, of: 12, value: 0.75, low: 0.5, high: 0.9 },
    },
    'Sleep broken on 9 of 12 painful nights where known (75 %, 90 % interval 50 to 90); not known on 5',
  ],
  [
    { sleep: { broken: 1, unbroken: 0, unknown: 16 } },
    'Sleep broken on at least 1 of 17 painful nights; not known on 16, too many for a rate',
  ],
])('the nights: sleep is told of painful nights, and what is not known beside it', (known, line) => {
  const document = written({ nights: { ...nightsOf(fewNights), ...known } })
  expect(linesOf(document, 'nights')).toContain(line)
})

test('the nights: those not logged are counted as such, in the lines and in the picture', () => {
  const document = written({ nights: nightsOf(fewNights) })
  expect(linesOf(document, 'nights')).toEqual([
    'Nov 23, 2026 to Nov 25, 2026: 2 of 3 nights logged, 1 not logged and left out',
    'Attacks: 2; nights logged: 2, too few for a rate (interval 2.5 to 16 a week)',
    'Sleep broken on at least 0 of 1 painful nights; not known on 1, too many for a rate',
    'Side: left 2',
  ])
  const section = sectionsOf(document).find(({ id }) => id === 'nights')
  expect(section).toMatchObject({
    chart: {
      label:
        'The last 3 nights, one column each, by number of attacks. Pain on 1, free of pain on 1, not logged 1.',
      most: 2,
    },
  })
})

test.each([
  ['en-001', '26 Nov 2026'],
  ['en-GB', '26 Nov 2026'],
  ['en-US', 'Nov 26, 2026'],
  // Decimals stay those of the language, as in the sentences around them.
  ['en-DE', '26 Nov 2026'],
])('a date of %s: %s, with the month by its name', (locale, date) => {
  const document = writeDocument(raw, locale, reportPage({ ...report, written: '2026-11-26' }, 0))
  expect(document.about).toContain(date)
})

test('what the person left out is named, and what was cut is counted', () => {
  const flags = Array.from({ length: 30 }, () => 'flag.fever')
  const redFlags = { present: [], denied: [], deniedOn: {}, notSure: [], notAsked: flags }
  const long = writeDocument(raw, 'en', reportPage({ ...report, redFlags }, trimmingSteps))
  expect(long.isShortened).toBe(true)
  expect(linesOf(long, 'red-flags')[0]).toMatch(/; 25 more$/)
  expect(written().isShortened).toBe(false)
  expect(written({ leftOut: ['nights', 'tried'] }).footer[0]).toBe(
    'Left out by the person: nights, tried so far.',
  )
})
