import type { Attack, Diary, Moment } from '@stillnight/engine/diary'
import { expect, test } from 'vitest'
import { hasBegun, isUnfinished, lastNight, minutesSince, openAttack, stateOfLastNight } from './tonight.ts'

const at = (local: string): Moment => ({ instant: Date.parse(`${local}Z`), offsetMinutes: 0 })
const empty: Diary = { attacks: [], nights: [], checks: [] }
const night = '2026-11-26'
const began: Attack = { id: 'a', night, began: at('2026-11-27T03:10:00') }
const whole: Attack = { ...began, minutes: 5, severity: 7, wokeMe: true, leg: 'left', kind: 'cramp' }
const withAttacks = (...attacks: readonly Attack[]): Diary => ({ ...empty, attacks })

test('an attack that was not ended goes on, for some hours', () => {
  const diary = withAttacks(began)
  expect(openAttack(diary, at('2026-11-27T03:12:00'))).toBe(began)
  expect(openAttack(diary, at('2026-11-27T07:09:00'))).toBe(began)
  expect(openAttack(diary, at('2026-11-27T07:11:00'))).toBeUndefined()
})

test('an attack that was ended, or added without a time, does not go on', () => {
  const { began: _, ...timeless } = began
  expect(openAttack(withAttacks(whole, timeless), at('2026-11-27T03:12:00'))).toBeUndefined()
})

test('when a new attack begins, the one before is over, and does not go on again when the new one ends', () => {
  const now = at('2026-11-27T03:50:00')
  const next: Attack = { id: 'b', night, began: at('2026-11-27T03:40:00') }
  expect(openAttack(withAttacks(began, next), now)).toBe(next)
  expect(openAttack(withAttacks(began, { ...next, minutes: 5 }), now)).toBeUndefined()
})

test('a clock that was set back never makes the time since negative', () => {
  expect(minutesSince(began, at('2026-11-27T02:30:00'))).toBe(0)
  expect(minutesSince(began, at('2026-11-27T03:25:40'))).toBe(15)
})

test('last night is the one just gone, before noon and after', () => {
  expect(lastNight(at('2026-11-27T08:00:00'))).toBe(night)
  expect(lastNight(at('2026-11-27T13:00:00'))).toBe(night)
  expect(lastNight(at('2026-11-27T23:00:00'))).toBe(night)
})

test('a night that lies ahead has not begun', () => {
  for (const time of ['18:00', '23:30', '03:00', '11:59'])
    expect(hasBegun(at(`2026-11-27T${time}:00`))).toBe(true)
  for (const time of ['12:00', '17:59']) expect(hasBegun(at(`2026-11-27T${time}:00`))).toBe(false)
})

test('an attack is finished when the few things that count are there', () => {
  expect(isUnfinished(whole)).toBe(false)
  const { severity: _, ...unrated } = whole
  expect(isUnfinished(unrated)).toBe(true)
  expect(isUnfinished({ ...whole, severity: 0 })).toBe(false)
})

test('a night not logged, without pain, unfinished and finished are four different things', () => {
  const morning = at('2026-11-27T08:00:00')
  expect(stateOfLastNight(empty, morning).is).toBe('not-logged')
  expect(stateOfLastNight({ ...empty, nights: [{ night, noPain: true }] }, morning).is).toBe('no-pain')
  expect(stateOfLastNight(withAttacks(began, whole), morning)).toEqual({
    is: 'unfinished',
    night,
    attacks: 1,
  })
  expect(stateOfLastNight(withAttacks(whole), morning).is).toBe('finished')
  expect(stateOfLastNight({ ...empty, nights: [{ night, timesWoken: 2 }] }, morning).is).toBe('finished')
})

test('what the evening held says nothing of the night: it is still to be logged', () => {
  const diary: Diary = { ...empty, nights: [{ night, factors: { alcohol: true }, done: 'yes' }] }
  expect(stateOfLastNight(diary, at('2026-11-27T08:00:00')).is).toBe('not-logged')
})

test('an attack stands above "no pain" said before it', () => {
  const diary: Diary = { ...withAttacks(whole), nights: [{ night, noPain: true }] }
  expect(stateOfLastNight(diary, at('2026-11-27T08:00:00')).is).toBe('finished')
})
