// The one way in which a screen changes the record of a night.
import type { NightId, NightRecord } from '@stillnight/engine/diary'
import { diary, removeNight, saveNight } from './diary.ts'
import { recordOf } from './tonight.ts'
import { type Changes, withChange } from './with-change.ts'

/** Keeps a night with these fields in place of its own. A night of which nothing is known any more is not logged. */
export function changeNight(night: NightId, part: Changes<Omit<NightRecord, 'night'>>): void {
  const record = recordOf(diary.value, night) ?? { night }
  const next = withChange<NightRecord>(record, part)
  void (Object.keys(next).length > 1 ? saveNight(next) : removeNight(night))
}
