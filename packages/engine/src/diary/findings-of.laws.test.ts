import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, nightsAgo, now, shuffled } from '../testing/random-diary.ts'
import type { Diary } from './diary.ts'
import { findingsOfDiary } from './findings-of.ts'

const settled = (diary: Diary) => findingsOfDiary(diary, { now })

test('the order of the records does not matter', () => {
  fc.assert(
    fc.property(
      anyDiary.chain((diary) => fc.tuple(fc.constant(diary), shuffled(diary))),
      ([diary, other]) => {
        expect(settled(other)).toEqual(settled(diary))
      },
    ),
  )
})

test('a finding is settled once, and absent only by a denial or by measures that failed', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      const findings = settled(diary)
      expect(new Set(findings.map(({ finding }) => finding)).size).toBe(findings.length)
      for (const { answer, reason } of findings) {
        if (answer === 'absent') expect(['check', 'helped']).toContain(reason.by)
        if (reason.by === 'nights') expect(reason.count).toBeLessThanOrEqual(reason.logged)
        if ('of' in reason) expect(reason.count).toBeLessThanOrEqual(reason.of)
      }
    }),
  )
})

test('one more night without pain settles nothing new', () => {
  fc.assert(
    fc.property(anyDiary, fc.integer({ min: 0, max: 130 }), (diary, ago) => {
      const night = nightsAgo(ago)
      fc.pre(!diary.nights.some((each) => each.night === night))
      const calmer = { ...diary, nights: [...diary.nights, { night, noPain: true }] }
      const names = (findings: ReturnType<typeof settled>) =>
        findings.map(({ finding, answer }) => `${finding} ${answer}`)
      expect(names(settled(calmer))).toEqual(names(settled(diary)))
    }),
  )
})

test('a diary that ended more than four months ago settles nothing', () => {
  fc.assert(
    fc.property(anyDiary, (diary) => {
      const later = { instant: now.instant + 130 * 86_400_000, offsetMinutes: 0 }
      expect(findingsOfDiary(diary, { now: later })).toEqual([])
    }),
  )
})
