import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, attack, daysLater, nightsAgo, now, shuffled } from '../testing/random-diary.ts'
import { nightAfter, nightOf } from './night.ts'
import { summarizeDiary } from './summarize.ts'

test('the order of the records does not change a byte', () => {
  fc.assert(
    fc.property(
      anyDiary.chain((diary) => fc.tuple(fc.constant(diary), shuffled(diary))),
      ([diary, other]) => {
        expect(JSON.stringify(summarizeDiary(other, { now }))).toBe(
          JSON.stringify(summarizeDiary(diary, { now })),
        )
      },
    ),
  )
})

test('every night is one of three, the parts add up, and every interval holds its value', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      const { nights, counts, attacksAWeek, painNights, sleep, brokenSleep, legs, kinds, hours, from, to } =
        summarizeDiary(diary, { now })
      expect(counts.pain + counts.noPain).toBe(counts.logged)
      expect(sleep.broken + sleep.unbroken + sleep.unknown).toBe(counts.pain)
      expect(counts.logged + counts.notLogged).toBe(counts.nights)
      expect(nights).toHaveLength(counts.nights)
      for (const [index, { night }] of nights.entries()) expect(night).toBe(nightAfter(from, index))
      if (nights.length > 0) expect(nights.at(-1)?.night).toBe(to)
      const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
      expect(sum(Object.values(legs))).toBe(sum(Object.values(kinds)))
      expect(sum(hours.counts) + hours.unknown).toBe(sum(Object.values(kinds)))
      expect(counts.attacks).toBeGreaterThanOrEqual(sum(Object.values(kinds)))
      for (const range of [attacksAWeek, painNights, brokenSleep]) {
        if (range === undefined) continue
        expect(range.low).toBeGreaterThanOrEqual(0)
        expect(range.low).toBeLessThanOrEqual(range.value)
        expect(range.high).toBeGreaterThanOrEqual(range.value)
      }
      expect(attacksAWeek === undefined).toBe(counts.logged === 0)
    }),
  )
})

test('a night nobody logged changes no number but the count of such nights', () => {
  fc.assert(
    fc.property(anyDiary, fc.integer({ min: 1, max: 500 }), (diary, earlier) => {
      const short = summarizeDiary(diary, { now, from: nightsAgo(130) })
      const long = summarizeDiary(diary, { now, from: nightsAgo(130 + earlier) })
      expect(long.counts).toEqual({
        ...short.counts,
        nights: short.counts.nights + earlier,
        notLogged: short.counts.notLogged + earlier,
      })
      expect(long.attacksAWeek).toEqual(short.attacksAWeek)
      expect(long.brokenSleep).toEqual(short.brokenSleep)
      expect(long.trend).toEqual(short.trend)
    }),
  )
})

test('one more night without pain never raises a count of pain, and never the rate', () => {
  fc.assert(
    fc.property(anyDiary, fc.integer({ min: 0, max: 130 }), (diary, ago) => {
      const night = nightsAgo(ago)
      fc.pre(!diary.attacks.some((each) => each.night === night))
      fc.pre(!diary.nights.some((each) => each.night === night))
      const options = { now, from: nightsAgo(130), to: nightsAgo(0) }
      const before = summarizeDiary(diary, options)
      const calmer = { ...diary, nights: [...diary.nights, { night, noPain: true }] }
      const after = summarizeDiary(calmer, options)
      expect(after.counts.attacks).toBe(before.counts.attacks)
      expect(after.counts.pain).toBe(before.counts.pain)
      expect(after.counts.logged).toBe(before.counts.logged + 1)
      expect(after.attacksAWeek!.value).toBeLessThanOrEqual(before.attacksAWeek?.value ?? 0)
      expect(after.sleep).toEqual(before.sleep)
      expect(after.brokenSleep).toEqual(before.brokenSleep)
    }),
  )
})

test('an attack that is logged is counted once, in its night alone', () => {
  fc.assert(
    fc.property(anyDiary, attack, (diary, one) => {
      const options = { now, from: nightsAgo(130), to: nightsAgo(0) }
      const before = summarizeDiary(diary, options).nights
      const after = summarizeDiary({ ...diary, attacks: [...diary.attacks, one] }, options).nights
      for (const [index, night] of after.entries()) {
        if (night.night !== one.night) expect(night).toEqual(before[index])
        else {
          expect(night.state).toBe('pain')
          expect(night.attacks).toBeGreaterThanOrEqual(before[index]!.attacks)
        }
      }
    }),
  )
})

test('flying does not move what was logged: only tonight follows the clock of the place', () => {
  fc.assert(
    fc.property(anyDiary, fc.integer({ min: -720, max: 840 }), (diary, offsetMinutes) => {
      const there = { ...now, offsetMinutes }
      const period = { from: nightsAgo(130), to: nightsAgo(1) }
      expect(summarizeDiary(diary, { now: there, ...period })).toEqual(
        summarizeDiary(diary, { now, ...period }),
      )
      const latest = diary.attacks.some(({ night }) => night === nightOf(there))
      if (latest) expect(summarizeDiary(diary, { now: there }).to).toBe(nightOf(there))
    }),
  )
})

test('a night in which the clocks change is one night, like any other', () => {
  // In 2026 the clocks of Berlin go back on 25 October and forward on 29 March.
  for (const [night, before, after] of [
    ['2026-10-24', 120, 60],
    ['2026-03-28', 60, 120],
  ] as const) {
    const at = (local: string, offsetMinutes: number) => ({
      instant: Date.parse(`${local}Z`) - offsetMinutes * 60_000,
      offsetMinutes,
    })
    const evening = at(`${night}T23:00:00`, before)
    const morning = at(`${nightAfter(night, 1)}T07:00:00`, after)
    const attacks = [evening, morning].map((began, id) => ({ id: `${id}`, night: nightOf(began), began }))
    const summary = summarizeDiary({ attacks, nights: [], checks: [] }, { now: daysLater(morning, 2) })
    expect(summary.nights.map((each) => [each.night, each.attacks])).toEqual([
      [night, 2],
      [nightAfter(night, 1), 0],
    ])
  }
})
