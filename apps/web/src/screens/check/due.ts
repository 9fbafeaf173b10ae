// When the weekly look at what is new is due. Pure: the diary and the time come in.
import { type Diary, type Moment, nightOf, nightsBetween } from '@stillnight/engine/diary'

const everyNights = 7

/** Nights since the last check; undefined when there was none. */
export function nightsSinceCheck({ checks }: Diary, now: Moment): number | undefined {
  const last = checks.at(-1)
  return last === undefined ? undefined : nightsBetween(nightOf(last.at), nightOf(now))
}

/** Whether to ask: a week after the last check, and the first time once there is anything in the diary. */
export function isCheckDue(diary: Diary, now: Moment): boolean {
  const since = nightsSinceCheck(diary, now)
  if (since !== undefined) return since >= everyNights
  return diary.attacks.length + diary.nights.length > 0
}
