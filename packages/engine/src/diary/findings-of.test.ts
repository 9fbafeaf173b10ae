import { describe, expect, test } from 'vitest'
import { daysLater, nightsAgo, now } from '../testing/random-diary.ts'
import type { Attack, Diary, NightRecord, WeeklyCheck } from './diary.ts'
import { findingsOfDiary } from './findings-of.ts'
import { nightOf } from './night.ts'

const diaryOf = (parts: Partial<Diary>): Diary => ({ attacks: [], nights: [], checks: [], ...parts })

/** One attack so many nights ago for each number. */
const attacksOn = (ago: readonly number[], more: Partial<Attack> = {}): Attack[] =>
  ago.map((nights, index) => ({ id: `${nights}-${index}`, night: nightsAgo(nights), ...more }))

const settles = (parts: Partial<Diary>, finding: string) =>
  findingsOfDiary(diaryOf(parts), { now }).find((each) => each.finding === finding)

test('an empty diary settles nothing', () => {
  expect(findingsOfDiary(diaryOf({}), { now })).toEqual([])
})

describe('sleep broken often', () => {
  const often = (...ago: number[]) =>
    settles({ attacks: attacksOn(ago, { wokeMe: true }) }, 'flag.sleep-interrupted-often')

  test('three nights in each of the last two weeks are often, on 6 of 7 logged nights', () => {
    const attacks = attacksOn([0, 3, 6, 7, 10, 13], { wokeMe: true })
    const nights = [{ night: nightsAgo(5), noPain: true }]
    expect(settles({ attacks, nights }, 'flag.sleep-interrupted-often')).toEqual({
      finding: 'flag.sleep-interrupted-often',
      answer: 'present',
      reason: { by: 'nights', count: 6, logged: 7, window: 14 },
    })
  })

  test('one bad week is not often, and neither are two nights in one of the weeks', () => {
    expect(often(0, 1, 2, 3, 4, 5, 6)).toBeUndefined()
    expect(often(0, 3, 7, 10, 13)).toBeUndefined()
    expect(often(0, 3, 6, 7, 10, 14)).toBeUndefined()
  })

  test('twelve nights in four weeks are often, however they lie', () => {
    const uneven = [0, 1, 14, 15, 16, 17, 18, 19, 20, 21, 22]
    expect(often(...uneven)).toBeUndefined()
    expect(often(...uneven, 27)?.reason).toEqual({ by: 'nights', count: 12, logged: 12, window: 28 })
    expect(often(...uneven, 28)).toBeUndefined()
  })

  test('a waking counts from the record of the night, too; several in one night are one', () => {
    const nights: NightRecord[] = [0, 3, 6, 7, 10, 13].map((ago) => ({
      night: nightsAgo(ago),
      timesWoken: 2,
    }))
    expect(settles({ nights }, 'flag.sleep-interrupted-often')).toBeDefined()
    expect(often(0, 0, 0, 7, 7, 7)).toBeUndefined()
  })

  test('pain that did not wake, or of which nobody said so, does not count', () => {
    const ago = [0, 3, 6, 7, 10, 13]
    expect(settles({ attacks: attacksOn(ago) }, 'flag.sleep-interrupted-often')).toBeUndefined()
    const slept = attacksOn(ago, { wokeMe: false })
    expect(settles({ attacks: slept }, 'flag.sleep-interrupted-often')).toBeUndefined()
  })
})

describe('pain that goes on', () => {
  const persistent = (...ago: number[]) => settles({ attacks: attacksOn(ago) }, 'flag.persistent')

  test('two nights in each of three weeks go on', () => {
    expect(persistent(0, 6, 7, 13, 14, 20)?.reason).toEqual({ by: 'nights', count: 6, logged: 6, window: 21 })
  })

  test('one night in one of the weeks, or only two weeks, do not', () => {
    expect(persistent(0, 6, 7, 13, 14, 21)).toBeUndefined()
    expect(persistent(0, 6, 7, 14, 15, 20)).toBeUndefined()
    expect(persistent(0, 1, 2, 3, 7, 8, 9, 13)).toBeUndefined()
  })

  test('two nights in each of four months are more than three months, and go on', () => {
    const ago = [0, 29, 30, 59, 60, 89, 90, 119]
    const attacks = attacksOn(ago)
    const reason = { by: 'nights', count: 8, logged: 8, window: 120 }
    expect(settles({ attacks }, 'timing.over-3-months')?.reason).toEqual(reason)
    expect(settles({ attacks }, 'flag.persistent')?.reason).toEqual(reason)
    expect(
      settles({ attacks: attacksOn([...ago.slice(0, -1), 120]) }, 'timing.over-3-months'),
    ).toBeUndefined()
  })

  test('both at once: the last weeks are the reason', () => {
    const attacks = attacksOn([0, 6, 7, 13, 14, 20, 30, 59, 60, 89, 90, 119])
    expect(settles({ attacks }, 'flag.persistent')?.reason).toMatchObject({ window: 21 })
  })
})

describe('severe pain', () => {
  const severe = (more: Partial<Attack>, ago = 0) =>
    settles({ attacks: attacksOn([ago], more) }, 'flag.severe')

  test('7 or more for longer than ten minutes is severe, on one night', () => {
    expect(severe({ severity: 7, minutes: 11 })?.reason).toEqual({
      by: 'nights',
      count: 1,
      logged: 1,
      window: 14,
    })
    expect(severe({ severity: 6, minutes: 60 })).toBeUndefined()
  })

  test('a brief cramp is left to the interview; unknown is not brief', () => {
    expect(severe({ severity: 9, minutes: 10 })).toBeUndefined()
    expect(severe({ severity: 9 })).toBeDefined()
  })

  test('the rating of a whole night counts, and what is older than two weeks does not', () => {
    const nights = [{ night: nightsAgo(0), worstPain: 7 }]
    expect(settles({ nights }, 'flag.severe')).toBeDefined()
    expect(settles({ nights: [{ night: nightsAgo(0), worstPain: 6 }] }, 'flag.severe')).toBeUndefined()
    expect(severe({ severity: 9 }, 13)).toBeDefined()
    expect(severe({ severity: 9 }, 14)).toBeUndefined()
  })
})

describe('what was tried', () => {
  const helped = { tried: [{ measure: 'heat', helped: true }] }
  const failed = { tried: [{ measure: 'heat', helped: false }] }
  const settled = (good: readonly number[], bad: readonly number[], finding: string) =>
    settles({ attacks: [...attacksOn(good, helped), ...attacksOn(bad, failed)] }, finding)

  test('failing on five nights, and on three of four, is not improving', () => {
    expect(settled([], [0, 1, 2, 3, 4], 'flag.not-improving')?.reason).toEqual({
      by: 'nothing-helped',
      count: 5,
      of: 5,
    })
    expect(settled([], [0, 1, 2, 3], 'flag.not-improving')).toBeUndefined()
    expect(settled([9, 10], [0, 1, 2, 3, 4, 5], 'flag.not-improving')?.reason).toMatchObject({
      count: 6,
      of: 8,
    })
    expect(settled([9, 10], [0, 1, 2, 3, 4], 'flag.not-improving')).toBeUndefined()
  })

  test('a night on which one thing failed and another helped is a night with help', () => {
    expect(settled([4], [0, 1, 2, 3, 4], 'flag.not-improving')?.reason).toBeUndefined()
  })

  test('what nobody said does not count as failed', () => {
    const attacks = attacksOn([0, 1, 2, 3, 4], { tried: [{ measure: 'heat' }] })
    expect(settles({ attacks }, 'flag.not-improving')).toBeUndefined()
    expect(settles({ attacks }, 'relief.heat')).toBeUndefined()
  })

  test('a measure that helped on two nights eases the pain; one that failed on five does not', () => {
    expect(settled([0], [], 'relief.heat')).toBeUndefined()
    expect(settled([0, 27], [1, 2], 'relief.heat')).toEqual({
      finding: 'relief.heat',
      answer: 'present',
      reason: { by: 'helped', measure: 'heat', count: 2, of: 4 },
    })
    expect(settled([], [0, 1, 2, 3, 4], 'relief.heat')?.answer).toBe('absent')
    expect(settled([], [0, 1, 2, 3], 'relief.heat')).toBeUndefined()
    expect(settled([5], [0, 1, 2, 3, 4], 'relief.heat')).toBeUndefined()
    expect(settled([0, 28], [], 'relief.heat')).toBeUndefined()
  })

  test.each([
    ['walk-or-move', 'relief.movement'],
    ['stretch-calf-hamstring', 'relief.stretching'],
    ['leg-dangling', 'relief.dangling'],
    ['leg-elevation', 'relief.elevation'],
    ['cooling', 'relief.cooling'],
    ['massage', 'relief.massage'],
  ])('%s that helped is %s', (measure, finding) => {
    const attacks = attacksOn([0, 1], { tried: [{ measure, helped: true }] })
    expect(settles({ attacks }, finding)?.answer).toBe('present')
  })
})

describe('what the attacks are like', () => {
  test.each([
    [{ kind: 'cramp' }, 'sensation.muscle-spasm'],
    [{ kind: 'restless' }, 'sensation.urge-to-move'],
    [{ kind: 'burning' }, 'sensation.burning'],
    [{ kind: 'ache' }, 'sensation.ache'],
    [{ sites: ['site.calf'] }, 'site.calf'],
    [{ leg: 'both' }, 'pattern.both-legs'],
    [{ minutes: 120 }, 'timing.episode-hours'],
    [{ wokeMe: true }, 'timing.wakes-from-sleep'],
  ] as const)('%j on two nights of four weeks is %s; on one it may be chance', (more, finding) => {
    expect(settles({ attacks: attacksOn([0, 27], more) }, finding)?.reason).toEqual({
      by: 'nights',
      count: 2,
      logged: 2,
      window: 28,
    })
    expect(settles({ attacks: attacksOn([3, 3], more) }, finding)).toBeUndefined()
    expect(settles({ attacks: attacksOn([0, 28], more) }, finding)).toBeUndefined()
  })

  test.each([
    ['urge', 'sensation.urge-to-move'],
    ['sorenessNextDay', 'timing.soreness-next-day'],
  ])('a rating of 4 for %s on two nights is %s', (field, finding) => {
    const rated = (rating: number) => ({
      nights: [1, 2].map((ago) => ({ night: nightsAgo(ago), [field]: rating })),
    })
    expect(settles(rated(4), finding)?.reason).toEqual({ by: 'nights', count: 2, logged: 2, window: 28 })
    expect(settles(rated(3), finding)).toBeUndefined()
  })

  test('five timed attacks of ten minutes at most are brief; one longer or one fewer is not', () => {
    const brief = attacksOn([0, 1, 2, 3, 4], { minutes: 10 })
    expect(settles({ attacks: brief }, 'timing.episode-under-10-min')?.reason).toEqual({
      by: 'attacks',
      count: 5,
      of: 5,
    })
    expect(settles({ attacks: brief.slice(1) }, 'timing.episode-under-10-min')).toBeUndefined()
    const longer = [...brief, ...attacksOn([5], { minutes: 11 })]
    expect(settles({ attacks: longer }, 'timing.episode-under-10-min')).toBeUndefined()
    expect(settles({ attacks: attacksOn([0, 1], { minutes: 119 }) }, 'timing.episode-hours')).toBeUndefined()
  })

  test('always the same leg on five nights is one leg', () => {
    const left = attacksOn([0, 1, 2, 3, 4], { leg: 'left' })
    expect(settles({ attacks: left }, 'pattern.one-leg')?.reason).toEqual({ by: 'attacks', count: 5, of: 5 })
    expect(settles({ attacks: left.slice(1) }, 'pattern.one-leg')).toBeUndefined()
    const other = attacksOn([5], { leg: 'right' })
    expect(settles({ attacks: [...left, ...other] }, 'pattern.one-leg')).toBeUndefined()
    expect(
      settles({ attacks: attacksOn([0, 1, 2, 3, 4], { leg: 'both' }) }, 'pattern.one-leg'),
    ).toBeUndefined()
    expect(settles({ attacks: [...left, ...attacksOn([6])] }, 'pattern.one-leg')).toBeDefined()
  })

  test('two nights left and two nights right switch sides', () => {
    const left = attacksOn([0, 1], { leg: 'left' })
    const right = attacksOn([1, 2], { leg: 'right' })
    expect(settles({ attacks: [...left, ...right] }, 'pattern.switches-sides')?.reason).toMatchObject({
      count: 3,
    })
    expect(settles({ attacks: [...left, ...right.slice(1)] }, 'pattern.switches-sides')).toBeUndefined()
    expect(settles({ attacks: [...left.slice(1), ...right] }, 'pattern.switches-sides')).toBeUndefined()
  })
})

test('mostly one leg does not switch sides, however often the other hurts', () => {
  const sides = (lefts: number, rights: number) =>
    settles(
      {
        attacks: [
          ...attacksOn(
            Array.from({ length: lefts }, (_, ago) => ago),
            { leg: 'left' },
          ),
          ...attacksOn(
            Array.from({ length: rights }, (_, ago) => ago),
            { leg: 'right' },
          ),
        ],
      },
      'pattern.switches-sides',
    )
  expect(sides(18, 4)).toBeUndefined()
  expect(sides(4, 18)).toBeUndefined()
  expect(sides(8, 4)).toBeDefined()
  expect(sides(9, 4)).toBeUndefined()
})

describe('the weekly check', () => {
  const check = (ago: number, answers: WeeklyCheck['answers']): WeeklyCheck => ({
    id: `${ago}`,
    at: daysLater(now, -ago),
    answers,
  })

  test('the last answer to each finding stands for four weeks', () => {
    const checks = [check(8, { 'flag.fever': 'present' }), check(1, { 'flag.fever': 'absent' })]
    expect(settles({ checks }, 'flag.fever')).toEqual({
      finding: 'flag.fever',
      answer: 'absent',
      reason: { by: 'check', night: nightsAgo(1) },
    })
    expect(settles({ checks: checks.slice(0, 1) }, 'flag.fever')?.answer).toBe('present')
    expect(settles({ checks: [check(27, { 'flag.fever': 'present' })] }, 'flag.fever')).toBeDefined()
    expect(settles({ checks: [check(28, { 'flag.fever': 'present' })] }, 'flag.fever')).toBeUndefined()
  })

  test('unknown takes nothing back, and of two answers of one moment the worse one stands', () => {
    const unknown = [check(8, { 'flag.fever': 'present' }), check(1, { 'flag.fever': 'unknown' })]
    expect(settles({ checks: unknown }, 'flag.fever')?.answer).toBe('present')
    const both = [check(1, { 'flag.fever': 'present' }), check(1, { 'flag.fever': 'absent' })]
    expect(settles({ checks: both }, 'flag.fever')?.answer).toBe('present')
    expect(settles({ checks: both.toReversed() }, 'flag.fever')?.answer).toBe('present')
  })

  test('of one instant under two clocks counts for the later night, in either order', () => {
    const instant = check(1, {}).at.instant
    const under = (offsetMinutes: number): WeeklyCheck => ({
      id: `at-${offsetMinutes}`,
      at: { instant, offsetMinutes },
      answers: { 'flag.fever': 'present' },
    })
    const checks = [under(-720), under(720)]
    const reason = { by: 'check', night: nightOf({ instant, offsetMinutes: 720 }) }
    expect(settles({ checks }, 'flag.fever')?.reason).toEqual(reason)
    expect(settles({ checks: checks.toReversed() }, 'flag.fever')?.reason).toEqual(reason)
  })

  test('what the nights show stands above a denial', () => {
    const attacks = attacksOn([0, 1], { kind: 'burning' })
    const checks = [check(0, { 'sensation.burning': 'absent' })]
    expect(settles({ attacks, checks }, 'sensation.burning')?.answer).toBe('present')
  })

  test('a present answer stands above measures that failed', () => {
    const attacks = attacksOn([0, 1, 2, 3, 4], { tried: [{ measure: 'heat', helped: false }] })
    const checks = [check(0, { 'relief.heat': 'present' })]
    expect(settles({ attacks, checks }, 'relief.heat')?.answer).toBe('present')
  })
})

test('an attack logged over the date line, in the night that begins tomorrow, counts', () => {
  expect(settles({ attacks: attacksOn([-1], { severity: 9 }) }, 'flag.severe')).toBeDefined()
  expect(settles({ attacks: attacksOn([-2], { severity: 9 }) }, 'flag.severe')).toBeUndefined()
})
