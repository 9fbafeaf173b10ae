/** Diaries drawn at random around one fixed time, for the laws. */

import fc from 'fast-check'
import type { Attack, Diary, Moment, NightId, NightRecord, WeeklyCheck } from '../diary/diary.ts'
import { nightAfter, nightOf } from '../diary/night.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Noon on 27 November 2026, UTC: tonight is the night of that day. */
export const now: Moment = { instant: 1_795_780_800_000, offsetMinutes: 0 }
export const tonight: NightId = nightOf(now)

/** The night so many nights before tonight. */
export const nightsAgo = (nights: number): string => nightAfter(tonight, -nights)

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

/** Without the keys whose value is undefined, as diaries are stored. */
function stored<Item extends object>(item: { [Key in keyof Item]: Item[Key] | undefined }): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item
}

const measures = ['stretch-calf-hamstring', 'heat', 'walk-or-move', 'leg-dangling'] as const
const rating = fc.integer({ min: 0, max: 10 })
const night = fc.integer({ min: 0, max: 130 }).map(nightsAgo)

const tried = fc
  .record({
    measure: fc.constantFrom(...measures),
    helped: optional(fc.boolean()),
    afterMinutes: optional(fc.integer({ min: 0, max: 60 })),
  })
  .map((each) => stored<NonNullable<Attack['tried']>[number]>(each))

export const moment: fc.Arbitrary<Moment> = fc.record({
  instant: fc.integer({ min: 0, max: 130 * 24 * 60 }).map((ago) => now.instant - ago * minute),
  offsetMinutes: fc.constantFrom(-600, -300, 0, 60, 120, 330, 840),
})

export const attack: fc.Arbitrary<Attack> = fc
  .record({
    id: fc.uuid(),
    night,
    began: optional(moment),
    minutes: optional(fc.integer({ min: 0, max: 300 })),
    leg: optional(fc.constantFrom('left', 'right', 'both')),
    sites: optional(fc.subarray(['site.calf', 'site.foot-toes', 'site.shin'])),
    kind: optional(fc.constantFrom('cramp', 'restless', 'burning', 'ache')),
    severity: optional(rating),
    wokeMe: optional(fc.boolean()),
    tried: optional(fc.array(tried, { maxLength: 2 })),
    note: optional(fc.string()),
  })
  .map((each) => stored<Attack>(each))

const nightRecord: fc.Arbitrary<NightRecord> = fc
  .record({
    night,
    noPain: optional(fc.boolean()),
    timesWoken: optional(fc.integer({ min: 0, max: 5 })),
    minutesLost: optional(fc.integer({ min: 0, max: 200 })),
    sleepQuality: optional(rating),
    worstPain: optional(rating),
    urge: optional(rating),
    sorenessNextDay: optional(rating),
    swellingEvening: optional(fc.constantFrom('none', 'sock-mark', 'visible', 'up-the-leg')),
    factors: optional(fc.dictionary(fc.constantFrom('alcohol', 'coffee'), fc.boolean())),
    done: optional(fc.constantFrom('yes', 'partly', 'no', 'something-else')),
    harm: optional(fc.boolean()),
    note: optional(fc.string()),
  })
  .map((each) => stored<NightRecord>(each))

const check: fc.Arbitrary<WeeklyCheck> = fc.record({
  id: fc.uuid(),
  at: moment,
  answers: fc.dictionary(
    fc.constantFrom(
      'sign.swelling-one-leg',
      'flag.fever',
      'flag.progressive-weakness',
      'flag.sudden-numbness',
    ),
    fc.constantFrom('present', 'absent', 'unknown'),
  ),
})

/** At most one record a night, and one id for each attack, as stored. */
export const anyDiary: fc.Arbitrary<Diary> = fc.record({
  attacks: fc.uniqueArray(attack, { maxLength: 60, selector: ({ id }) => id }),
  nights: fc.uniqueArray(nightRecord, { maxLength: 40, selector: (each) => each.night }),
  checks: fc.uniqueArray(check, { maxLength: 4, selector: ({ id }) => id }),
})

/** The same records in another order. */
export function shuffled(diary: Diary): fc.Arbitrary<Diary> {
  const inAnyOrder = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
  return fc.record({
    attacks: inAnyOrder(diary.attacks),
    nights: inAnyOrder(diary.nights),
    checks: inAnyOrder(diary.checks),
  })
}

/** A moment so many days after another, under another clock. */
export const daysLater = (
  moment: Moment,
  days: number,
  offsetMinutes: number = moment.offsetMinutes,
): Moment => ({
  instant: moment.instant + days * day,
  offsetMinutes,
})
