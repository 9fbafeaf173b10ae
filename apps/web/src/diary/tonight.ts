// What the diary says of tonight and of last night. Pure: the diary and the time come in.
import {
  type Attack,
  type Diary,
  type Moment,
  minuteOfDay,
  type NightId,
  type NightRecord,
  nightAfter,
  nightOf,
  nightsOf,
} from '@stillnight/engine/diary'

const millisecondsAMinute = 60_000
/** An attack that nobody ended counts as going on for so long; after that, its end is for the morning to fill in. */
const longestOpenMinutes = 240
const noon = 12 * 60
const evening = 18 * 60

export const attacksOf = ({ attacks }: Diary, night: NightId): readonly Attack[] =>
  attacks.filter((attack) => attack.night === night)

export const recordOf = ({ nights }: Diary, night: NightId): NightRecord | undefined =>
  nights.find((record) => record.night === night)

/** Whole minutes since an attack began; 0 when its beginning is not known or lies ahead. */
export function minutesSince({ began }: Attack, { instant }: Moment): number {
  if (began === undefined) return 0
  return Math.max(0, Math.floor((instant - began.instant) / millisecondsAMinute))
}

/**
 * The attack that is going on: the last one that began, in the last hours and not ended. One before it does not go on,
 * even when nobody said how long it lasted.
 */
export function openAttack(diary: Diary, now: Moment): Attack | undefined {
  const last = diary.attacks.findLast(
    ({ began }) => began !== undefined && now.instant >= began.instant - millisecondsAMinute,
  )
  const isOpen =
    last !== undefined && last.minutes === undefined && minutesSince(last, now) < longestOpenMinutes
  return isOpen ? last : undefined
}

/** The night that a person means in the morning, and all day long, by "last night". */
export function lastNight(now: Moment): NightId {
  return minuteOfDay(now) < noon ? nightOf(now) : nightAfter(nightOf(now), -1)
}

/**
 * Whether the night that counts now has begun. In the afternoon it lies ahead: nobody knows yet whether it will be free
 * of pain, and who says so means the night before.
 */
export function hasBegun(now: Moment): boolean {
  const minute = minuteOfDay(now)
  return minute < noon || minute >= evening
}

/** Whether the few things that count are still missing from an attack. */
export const isUnfinished = ({ severity, minutes, wokeMe, leg, kind }: Attack): boolean =>
  [severity, minutes, wokeMe, leg, kind].includes(undefined)

export type LastNight =
  | { readonly is: 'not-logged' | 'no-pain' | 'finished'; readonly night: NightId }
  | { readonly is: 'unfinished'; readonly night: NightId; readonly attacks: number }

/** What became of last night: whether anything is left to fill in. */
export function stateOfLastNight(diary: Diary, now: Moment): LastNight {
  const night = lastNight(now)
  const attacks = attacksOf(diary, night)
  const unfinished = attacks.filter(isUnfinished).length
  if (unfinished > 0) return { is: 'unfinished', night, attacks: unfinished }
  if (attacks.length > 0) return { is: 'finished', night }
  const record = recordOf(diary, night)
  // A record may hold what the evening was like, and no word of the night.
  const kept: Diary = { attacks: [], nights: record === undefined ? [] : [record], checks: [] }
  const state = nightsOf(kept, night, night)[0]?.state ?? 'not-logged'
  return { is: state === 'pain' ? 'finished' : state, night }
}
