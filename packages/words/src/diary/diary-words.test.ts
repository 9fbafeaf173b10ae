import type { DiaryFinding, DiaryIssue, Share, Trend, WeeklyRate } from '@stillnight/engine/diary'
import { describe, expect, test } from 'vitest'
import { someWords } from '../testing/some-words.ts'
import { createDiaryWords } from './index.ts'

const words = createDiaryWords(someWords)

describe('attacks a week', () => {
  const rate = (value: number, more: Partial<WeeklyRate> = {}): WeeklyRate => ({
    value,
    low: value * 0.7,
    high: value * 1.5,
    attacks: 9,
    nights: 20,
    ...more,
  })

  test.each<[WeeklyRate, string]>([
    [rate(3.2, { low: 2.1, high: 4.9 }), 'About 3 attacks a week. It could be 2 to 5.'],
    [rate(1.4, { low: 1, high: 2 }), 'About 1 attack a week. It could be 1 to 2.'],
    [rate(0.4, { low: 0.1, high: 1.2 }), 'Less than 1 attack a week. It could be 2 or fewer.'],
    [rate(0, { low: 0, high: 1.4, attacks: 0 }), 'No pain on the nights you logged. It could be 2 or fewer.'],
  ])('%j', (given, said) => {
    expect(words.weeklyRate(given)).toBe(said)
  })

  test('few nights are called a rough guess, two weeks are not', () => {
    expect(words.weeklyRate(rate(3, { nights: 13 }))).toMatch(
      /You logged 13 nights so far\. This is a rough guess\.$/,
    )
    expect(words.weeklyRate(rate(3, { nights: 7 }))).toMatch(/You logged 7 nights so far\./)
    expect(words.weeklyRate(rate(3, { nights: 14 }))).not.toContain('rough')
  })
})

test('below a week of nights nothing is said of a week, of the long run, of half or of most', () => {
  const rate = { value: 7, low: 0.2, high: 59, attacks: 1, nights: 1 }
  expect(words.weeklyRate(rate)).toBe(
    '1 attack so far. You logged 1 night. A number for a week needs at least 7.',
  )
  expect(words.weeklyRate({ ...rate, attacks: 3, nights: 6 })).toBe(
    '3 attacks so far. You logged 6 nights. A number for a week needs at least 7.',
  )
  expect(words.weeklyRate({ ...rate, attacks: 0, nights: 2 })).toBe(
    'No pain on the nights you logged. You logged 2 nights. A number for a week needs at least 7.',
  )
  const share = { count: 1, of: 1, value: 1, low: 0.2, high: 1 }
  expect(words.pain(share)).toBe('It hurt on 1 of the 1 night you logged.')
  const sleep = { broken: 1, unbroken: 5, unknown: 0 }
  expect(words.brokenSleep({ sleep, brokenSleep: { ...share, of: 6 } })).toEqual([
    'Your legs broke your sleep on 1 of the 6 painful nights where we know.',
  ])
  const counts = [0, 0, 0, 0, 0, 0, 1, 0, 2]
  const severity = { counts, median: 8, severe: { ...share, count: 2, of: 3 }, unknown: 0 }
  expect(words.strength({ severity, duration: { median: 1, longest: 1, known: 1, unknown: 0 } })).toEqual([
    'You rated so far, out of 10: 6, 8 and 8.',
    'You timed 1 attack. It took 1 minute.',
  ])
  const four = { median: 4, longest: 20, known: 4, unknown: 0 }
  expect(words.strength({ severity, duration: four })[1]).toBe(
    'You timed 4 attacks. The longest took 20 minutes.',
  )
})

describe('shares of nights', () => {
  const share = (low: number, high: number): Share => ({ count: 9, of: 12, value: 0.75, low, high })

  test('the count first, then the range in nights out of ten, rounded outward', () => {
    expect(words.pain(share(0.52, 0.88))).toBe(
      'It hurt on 9 of the 12 nights you logged. In the long run it could be 5 to 9 nights in 10.',
    )
    const sleep = { broken: 9, unbroken: 3, unknown: 0 }
    expect(words.brokenSleep({ sleep, brokenSleep: share(0.7, 0.7) })).toEqual([
      'Your legs broke your sleep on 9 of the 12 painful nights where we know. In the long run it could be about 7 painful nights in 10.',
    ])
  })

  test('broken sleep: the nights of which nobody said so are named, and stop a rate when they are most', () => {
    const sleep = { broken: 9, unbroken: 3, unknown: 4 }
    expect(words.brokenSleep({ sleep, brokenSleep: share(0.52, 0.88) })).toEqual([
      'Your legs broke your sleep on 9 of the 12 painful nights where we know. In the long run it could be 5 to 9 painful nights in 10.',
      "On 4 painful nights we don't know.",
    ])
    expect(words.brokenSleep({ sleep: { broken: 1, unbroken: 0, unknown: 16 } })).toEqual([
      'Your legs broke your sleep on 1 of the 1 painful night where we know.',
      "On 16 painful nights we don't know.",
      'That is too many to say how often. To fill it in, open the night and tap if it woke you.',
    ])
    expect(words.brokenSleep({ sleep: { broken: 0, unbroken: 0, unknown: 1 } })[0]).toBe(
      "On 1 painful night we don't know.",
    )
  })

  test('the nights that were logged', () => {
    expect(words.nightsLogged({ count: 9, of: 12 })).toBe('9 of the 12 nights you logged')
    expect(words.nightsLogged({ count: 0, of: 1 })).toBe('0 of the 1 night you logged')
  })
})

test('a trend says both numbers only when it is one', () => {
  const rate = (value: number): WeeklyRate => ({ value, low: 0, high: 9, attacks: 9, nights: 20 })
  const trend = (verdict: 'more' | 'fewer' | 'no-clear-change'): Trend => ({
    verdict,
    recent: rate(4.26),
    before: rate(12.4),
  })
  expect(words.trend(trend('more'))).toMatch(/more often.*about 4\.3 a week\. Before, it was about 12\./)
  expect(words.trend(trend('fewer'))).toMatch(/less often/)
  expect(words.trend(trend('no-clear-change'))).not.toMatch(/\d\.\d/)
  expect(words.trend({ verdict: 'too-few-nights' })).toMatch(/can't tell yet/)
})

describe('the hours', () => {
  const hours = (counts: Readonly<Record<number, number>>, unknown = 0) => ({
    counts: Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0),
    unknown,
  })
  const clock = (hour: number) => `${hour}:00`

  test('the part of the night that holds most, in the clock of the person', () => {
    expect(words.hours(hours({ 23: 3, 0: 4, 6: 3 }), clock)).toBe(
      'Most attacks begin between 23:00 and 1:00. That is 7 of 10.',
    )
  })

  test('no pattern, too few, and what has no time', () => {
    const spread = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 1]))
    expect(words.hours(hours(spread, 2), clock)).toBe(
      'No part of the night stands out. 2 attacks have no time.',
    )
    expect(words.hours(hours({ 1: 9 }, 1), clock)).toMatch(/at least 10 attacks.*1 attack has no time\.$/)
  })
})

describe('legs and kinds', () => {
  const legs = (left: number, right: number, both = 0, unknown = 0) =>
    words.legs({ left, right, both, unknown })

  test('mostly one, from five attacks on and above two in three', () => {
    expect(legs(5, 1)).toBe('Mostly left leg: 5 of 6.')
    expect(legs(4, 0)).toBe('So far: left leg 4.')
    expect(legs(4, 2)).toBe('None stands out: left leg 4 and right leg 2.')
    expect(legs(1, 2, 3)).toBe('None stands out: both legs 3, right leg 2 and left leg 1.')
  })

  test('what was not said is said', () => {
    expect(legs(5, 0, 0, 1)).toBe('Mostly left leg: 5 of 5. For 1 attack you did not say.')
    expect(legs(0, 0, 0, 3)).toBe('Nobody said which yet.')
    expect(words.kinds({ cramp: 9, restless: 1, burning: 0, ache: 0, unknown: 2 })).toBe(
      'Mostly cramp: 9 of 10. For 2 attacks you did not say.',
    )
    expect([words.leg('both'), words.kind('ache')]).toEqual(['both legs', 'ache'])
  })
})

test('how bad and how long, each only when it is known', () => {
  const severe = { count: 2, of: 5, value: 0.4, low: 0.1, high: 0.7 }
  const severity = { counts: [], median: 6, severe, unknown: 0 }
  const duration = { median: 4.5, longest: 90, known: 5, unknown: 0 }
  expect(words.strength({ severity, duration })).toEqual([
    'Half of the attacks are rated 6 or more out of 10. 2 of 5 are 7 or more.',
    'Half of the attacks are over in 5 minutes. The longest took 90 minutes.',
  ])
  const nothing = { severity: { counts: [], unknown: 3 }, duration: { known: 0, unknown: 3 } }
  expect(words.strength(nothing)).toEqual([])
})

test('what was tried: the counts, and how fast', () => {
  const helped = { count: 8, of: 10, value: 0.8, low: 0.5, high: 0.9 }
  expect(words.tried({ measure: 'heat', attacks: 12, helped, minutes: { median: 3, of: 6 } })).toBe(
    'It helped 8 of 10 times. When it did, half the time it took 3 minutes or less.',
  )
  expect(words.tried({ measure: 'heat', attacks: 12, helped })).toBe('It helped 8 of 10 times.')
  expect(words.tried({ measure: 'heat', attacks: 1 })).toBe(
    'You tried it 1 time. You did not say if it helped.',
  )
})

test.each<[DiaryFinding['reason'], string]>([
  [
    { by: 'nights', count: 9, logged: 12, window: 14 },
    'Moving your legs eases it, on 9 of the 12 nights you logged in the last 14 days.',
  ],
  [{ by: 'attacks', count: 5, of: 6 }, 'Moving your legs eases it, in 5 of 6 attacks.'],
  [
    { by: 'nothing-helped', count: 5, of: 6 },
    'Moving your legs eases it. On 5 of 6 nights, nothing you tried helped.',
  ],
  [
    { by: 'helped', measure: 'heat', count: 2, of: 4 },
    'Moving your legs eases it. You tried heat on 4 nights, and it helped on 2.',
  ],
  [{ by: 'check', night: '2026-11-26' }, 'Moving your legs eases it. You said so in your weekly check.'],
])('the reason %j', (reason, said) => {
  expect(words.reason({ finding: 'relief.movement', answer: 'present', reason })).toBe(said)
})

test.each<[DiaryIssue, string]>([
  [{ code: 'not-a-list', at: 'attacks' }, 'attacks is not a list. We left it out.'],
  [{ code: 'not-a-record', at: 'nights[1]' }, "nights[1] can't be read. We left it out."],
  [{ code: 'no-night', at: 'attacks[3]' }, 'attacks[3] has no date. We left it out.'],
  [{ code: 'no-time', at: 'checks[0]' }, 'checks[0] has no time. We left it out.'],
  [{ code: 'not-readable', at: 'x', value: 'y' }, 'x says "y". We can\'t read that, so we left it out.'],
  [
    { code: 'out-of-range', at: 'x', value: 12, range: [0, 10] },
    'x is 12. We can read 0 to 10, so we left it out.',
  ],
  [
    { code: 'not-an-option', at: 'x', value: 'y', options: ['left', 'right'] },
    'x says "y". We know left and right, so we left it out.',
  ],
  [{ code: 'unknown-field', at: 'x' }, "We don't know what x is. We left it out."],
  [
    { code: 'twice', at: 'attacks', id: 'a' },
    'There are two with the name a in attacks. We kept both if they differ.',
  ],
  [
    { code: 'contradiction', at: '2026-11-26' },
    'There are two entries for 2026-11-26 that differ. We kept the one with more pain.',
  ],
])('the issue %j', (issue, said) => {
  expect(words.issue(issue)).toBe(said)
})
