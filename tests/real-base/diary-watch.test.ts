// The red-flag watch on the real knowledge base: what the diary shows raises, and nothing of it lowers.
import { type Answers, assess, compareUrgency, compile } from '@stillnight/engine'
import { type Diary, findingsOfDiary, watchDiary, withDiary } from '@stillnight/engine/diary'
import { base } from '@stillnight/knowledge/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomAnswers } from '../../packages/engine/src/testing/random-answers.ts'
import { anyDiary, attack, nightsAgo, now } from '../../packages/engine/src/testing/random-diary.ts'

const network = compile(base)
const people = fc
  .tuple(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([seed, known]): Answers => randomAnswers(seed, base, known))

const urgencyOf = (answers: Answers, diary: Diary) => watchDiary(network, answers, diary, { now }).urgency

test('every finding a diary can settle is in the base, and so is every warning sign it names', () => {
  const known = new Set(base.findings.map(({ id }) => id))
  fc.assert(
    fc.property(anyDiary, (diary) => {
      for (const { finding } of findingsOfDiary(diary, { now })) expect(known).toContain(finding)
    }),
  )
})

test('the diary never lowers the urgency, and every alarm says what the diary adds to it', () => {
  fc.assert(
    fc.property(people, anyDiary, (answers, diary) => {
      const { urgency, withoutDiary, alarms } = watchDiary(network, answers, diary, { now })
      expect(compareUrgency(urgency, withoutDiary)).toBeGreaterThanOrEqual(0)
      for (const { shown } of alarms) expect(shown.length).toBeGreaterThan(0)
    }),
  )
})

test('one more attack never lowers it, unless it is in the other leg or something helped', () => {
  fc.assert(
    fc.property(people, anyDiary, attack, (answers, diary, { leg: _, tried = [], ...more }) => {
      const failed = tried.filter(({ helped }) => helped !== true)
      const worse = { ...diary, attacks: [...diary.attacks, { ...more, tried: failed }] }
      expect(compareUrgency(urgencyOf(answers, worse), urgencyOf(answers, diary))).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('one more night without pain never changes it', () => {
  fc.assert(
    fc.property(people, anyDiary, fc.integer({ min: 0, max: 130 }), (answers, diary, ago) => {
      const night = nightsAgo(ago)
      fc.pre(!diary.nights.some((each) => each.night === night))
      const calmer = { ...diary, nights: [...diary.nights, { night, noPain: true }] }
      expect(urgencyOf(answers, calmer)).toBe(urgencyOf(answers, diary))
    }),
  )
})

test('with the diary joined to the answers, no warning sign that was up goes down', () => {
  const signsUp = (answers: Answers) =>
    assess(network, answers).urgency.raised.flatMap((raised) =>
      raised.by === 'warning-sign' ? [raised.id] : [],
    )
  fc.assert(
    fc.property(people, anyDiary, (answers, diary) => {
      const joined = withDiary(network, answers, findingsOfDiary(diary, { now }))
      for (const [finding, answer] of Object.entries(answers)) {
        if (answer === 'present') expect(joined[finding]).toBe('present')
      }
      const after = signsUp(joined)
      for (const sign of signsUp(answers)) expect(after).toContain(sign)
    }),
    { numRuns: 60 },
  )
})

const on = (ago: readonly number[], more: object) =>
  ago.map((nights) => ({ id: `${nights}`, night: nightsAgo(nights), ...more }))

test('ordinary cramps that break the sleep most nights for three weeks are seen by appointment', () => {
  const cramp = { kind: 'cramp', minutes: 4, severity: 8, wokeMe: true, leg: 'left' } as const
  const attacks = on([0, 2, 4, 6, 7, 9, 11, 13, 15, 17, 19], cramp)
  const { urgency, alarms } = watchDiary(network, {}, { attacks, nights: [], checks: [] }, { now })
  expect(urgency).toBe('routine')
  expect(alarms.map(({ sign }) => sign).sort()).toEqual(['persistent', 'sleep-interrupted'])
})

test('severe pain for hours that goes on for weeks is seen soon', () => {
  const attacks = on([0, 2, 7, 9, 15, 17], { kind: 'ache', minutes: 180, severity: 8 })
  expect(urgencyOf({}, { attacks, nights: [], checks: [] })).toBe('soon')
})

test('a swollen leg in the weekly check is seen the same day', () => {
  const checks = [{ id: 'c', at: now, answers: { 'sign.swelling-one-leg': 'present' } as const }]
  expect(urgencyOf({}, { attacks: [], nights: [], checks })).toBe('same-day')
})

test('three nights of diary raise nothing', () => {
  const attacks = on([0, 1, 2], { kind: 'cramp', minutes: 3, severity: 8, wokeMe: true, leg: 'left' })
  expect(watchDiary(network, {}, { attacks, nights: [], checks: [] }, { now }).alarms).toEqual([])
})
