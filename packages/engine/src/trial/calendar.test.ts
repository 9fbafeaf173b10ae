// What a night is for, with pauses and travel.
import { describe, expect, test } from 'vitest'
import { plainDesign, plainTrial } from '../testing/plain-trial.ts'
import { armOn, lastNightOf, nightsPlanned, placeOf } from './calendar.ts'
import { scheduleOf } from './schedule.ts'

const schedule = scheduleOf(plainDesign, plainTrial.seed)

test('each block of nights has the arm of the schedule', () => {
  expect(armOn(plainTrial, '2026-03-01')).toBe(schedule[0])
  expect(armOn(plainTrial, '2026-03-07')).toBe(schedule[0])
  expect(armOn(plainTrial, '2026-03-08')).toBe(schedule[1])
  expect(nightsPlanned(plainTrial)).toBe(84)
  expect(lastNightOf(plainTrial)).toBe('2026-05-23')
  expect(armOn(plainTrial, '2026-05-23')).toBe(schedule[11])
})

test('before the first and after the last night there is no arm', () => {
  expect(placeOf(plainTrial, '2026-02-28')).toEqual({ kind: 'before' })
  expect(placeOf(plainTrial, '2026-05-24')).toEqual({ kind: 'after' })
  expect(armOn(plainTrial, '2026-05-24')).toBeUndefined()
})

test('the first nights of a block are recorded but not compared when the measure needs it', () => {
  const slow = { ...plainTrial, design: { ...plainDesign, leaveOut: 2 } }
  const isCompared = ['2026-03-08', '2026-03-09', '2026-03-10'].map((night) => placeOf(slow, night))
  expect(isCompared).toMatchObject([{ isCompared: false }, { isCompared: false }, { isCompared: true }])
})

describe('a pause', () => {
  const travel = { from: '2026-03-10', until: '2026-03-15' }

  test('holds the schedule up, and it goes on where it stopped', () => {
    expect(placeOf(plainTrial, '2026-03-09', { pauses: [travel] })).toMatchObject({
      block: 1,
      nightOfBlock: 1,
    })
    expect(placeOf(plainTrial, '2026-03-10', { pauses: [travel] })).toEqual({ kind: 'paused' })
    expect(placeOf(plainTrial, '2026-03-14', { pauses: [travel] })).toEqual({ kind: 'paused' })
    expect(placeOf(plainTrial, '2026-03-15', { pauses: [travel] })).toMatchObject({
      block: 1,
      nightOfBlock: 2,
    })
    expect(lastNightOf(plainTrial, { pauses: [travel] })).toBe('2026-05-28')
  })

  test('is followed by nights that are left out again', () => {
    const slow = { ...plainTrial, design: { ...plainDesign, leaveOut: 2 } }
    const after = ['2026-03-15', '2026-03-16', '2026-03-17'].map((night) =>
      placeOf(slow, night, { pauses: [travel] }),
    )
    expect(after).toMatchObject([{ isCompared: false }, { isCompared: false }, { isCompared: true }])
  })

  test('without an end never lets the experiment finish', () => {
    const open = { pauses: [{ from: '2026-04-01' }] }
    expect(lastNightOf(plainTrial, open)).toBeUndefined()
    expect(placeOf(plainTrial, '2027-01-01', open)).toEqual({ kind: 'paused' })
  })

  test('before the start, or two that overlap, count their nights once', () => {
    const early = { from: '2026-02-20', until: '2026-03-03' }
    const inside = { from: '2026-02-25', until: '2026-03-02' }
    const both = { pauses: [early, inside] }
    expect(placeOf(plainTrial, '2026-03-03', both)).toMatchObject({ block: 0, nightOfBlock: 0 })
    expect(lastNightOf(plainTrial, both)).toBe('2026-05-25')
  })
})

describe('a block that is done once more', () => {
  const ruled = { ...plainTrial, design: { ...plainDesign, leaveOut: 1, repeatBelow: 4 } }
  const course = { repeats: [1] }

  test('goes on with its arm, all of its second nights compared, and moves the rest', () => {
    const schedule = scheduleOf(plainDesign, plainTrial.seed)
    expect(placeOf(ruled, '2026-03-15', course)).toEqual({
      kind: 'on',
      block: 1,
      nightOfBlock: 7,
      arm: schedule[1],
      isCompared: true,
    })
    expect(placeOf(ruled, '2026-03-22', course)).toMatchObject({
      block: 2,
      nightOfBlock: 0,
      isCompared: false,
    })
    expect(nightsPlanned(ruled, course)).toBe(91)
    expect(lastNightOf(ruled, course)).toBe('2026-05-30')
  })

  test('does nothing where no rule for it was fixed before the start', () => {
    expect(lastNightOf(plainTrial, course)).toBe('2026-05-23')
  })

  test('is done twice at most, and only where there is such a block', () => {
    expect(nightsPlanned(ruled, { repeats: [1, 1, 99, -1, 0.5] })).toBe(91)
  })
})
