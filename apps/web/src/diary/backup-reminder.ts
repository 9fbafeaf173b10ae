// When to remind of a backup: by day only, seldom, and only when there is something that no backup holds.
import type { Diary } from '@stillnight/engine/diary'
import type { Backup } from './marker.ts'

const millisecondsADay = 86_400_000
const oldAfterDays = 30
const worthKeepingFromNights = 7
const askAgainAfterDays = 7

export const daysSince = (then: number, now: number): number =>
  Math.max(0, Math.floor((now - then) / millisecondsADay))

export interface ReminderState {
  readonly diary: Diary
  readonly revision: number
  readonly backup: Backup | undefined
  /** When the person last put it off. */
  readonly putOff: number | undefined
}

/** Whether a backup is due; `now` in milliseconds since 1970 UTC. */
export function isBackupDue({ diary, revision, backup, putOff }: ReminderState, now: number): boolean {
  if (putOff !== undefined && daysSince(putOff, now) < askAgainAfterDays) return false
  if (backup !== undefined) return backup.revision !== revision && daysSince(backup.at, now) >= oldAfterDays
  const nights = new Set([...diary.attacks, ...diary.nights].map(({ night }) => night))
  return nights.size >= worthKeepingFromNights
}
