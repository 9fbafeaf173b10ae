// When a part is done once more, and that this is decided before anything of the next part is known.
import { describe, expect, test } from 'vitest'
import { nightAfter } from '../diary/night.ts'
import { plainDesign, plainTrial } from '../testing/plain-trial.ts'
import { repeatDue, repeatRule } from './repeat-block.ts'
import type { NightSeries, Trial } from './trial.ts'

const trial: Trial = { ...plainTrial, design: { ...plainDesign, repeatBelow: 4 } }
const missing = undefined
/** Three recorded nights of seven. */
const thin: NightSeries = [1, missing, missing, 0, missing, 2, missing]
const full: NightSeries = [1, 0, 2, 0, 1, 2, 0]
const evening = (nights: number) => nightAfter(trial.firstNight, nights)

test('three recorded nights are too few, four are enough', () => {
  expect(repeatDue(trial, { outcome: thin }, evening(7))).toBe(0)
  expect(repeatDue(trial, { outcome: thin.with(1, 3) }, evening(7))).toBeUndefined()
})

test('nights that are not compared, and values that cannot be, do not count', () => {
  const slow = { ...trial, design: { ...trial.design, leaveOut: 1 } }
  const four = thin.with(1, 3)
  expect(repeatDue(slow, { outcome: four }, evening(7))).toBe(0)
  expect(repeatDue(trial, { outcome: four.with(1, -3) }, evening(7))).toBe(0)
})

describe('it is decided', () => {
  test('on the first evening after the part, not before and not later', () => {
    expect(repeatDue(trial, { outcome: thin }, evening(6))).toBeUndefined()
    expect(repeatDue(trial, { outcome: thin }, evening(8))).toBeUndefined()
    expect(repeatDue(trial, { outcome: [] }, evening(0))).toBeUndefined()
  })

  test('before anything of that night is known', () => {
    expect(repeatDue(trial, { outcome: [...thin, 0] }, evening(7))).toBeUndefined()
    const done = [...thin.map(() => missing), 'yes' as const]
    expect(repeatDue(trial, { outcome: thin, done }, evening(7))).toBeUndefined()
  })

  test('after a pause on the evening it goes on', () => {
    const pauses = [{ from: evening(7), until: evening(10) }]
    expect(repeatDue(trial, { outcome: thin, pauses }, evening(7))).toBeUndefined()
    expect(repeatDue(trial, { outcome: thin, pauses }, evening(10))).toBe(0)
  })

  test('for the last part on the evening after it', () => {
    const outcome = [...Array.from({ length: 11 }, () => full).flat(), ...thin]
    expect(repeatDue(trial, { outcome }, evening(84))).toBe(11)
    expect(repeatDue(trial, { outcome }, evening(85))).toBeUndefined()
  })
})

test('a part is done twice at most', () => {
  const outcome = [...thin, ...Array.from({ length: 7 }, () => missing)]
  expect(repeatDue(trial, { outcome, repeats: [0] }, evening(14))).toBeUndefined()
  // The next part is another one.
  const next = [...outcome, ...thin]
  expect(repeatDue(trial, { outcome: next, repeats: [0] }, evening(21))).toBe(1)
})

test('never without a rule, and never once it was stopped', () => {
  expect(repeatDue(plainTrial, { outcome: thin }, evening(7))).toBeUndefined()
  expect(repeatDue(trial, { outcome: thin, stoppedOn: evening(7) }, evening(7))).toBeUndefined()
})

test.each([
  [7, 0, 4],
  [7, 1, 4],
  [14, 5, 4],
  [7, 3, undefined],
  [3, 0, undefined],
])('parts of %d nights with %d left out: %j', (nights, leaveOut, rule) => {
  expect(repeatRule({ nights, leaveOut })).toBe(rule)
})
