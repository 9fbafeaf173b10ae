// What a person has been told, as it is stored: read safely, for a broken text may repeat an alarm but never hide one.
import { isNight, type Seen } from '@stillnight/engine/diary'
import { isObject } from '../data/is-object.ts'
import { parsed } from './stored-text.ts'

export const seenKey = 'stillnight.seen-alarms'

/**
 * What has been seen, in a stored text.
 *
 * @example
 * readSeen('{"version":1,"seen":[{"sign":"fever","night":"2026-11-26"}]}')
 * // => [{ sign: 'fever', night: '2026-11-26' }]
 */
export function readSeen(text: string | null): Seen {
  const kept = parsed(text)
  if (!isObject(kept) || kept.version !== 1 || !Array.isArray(kept.seen)) return []
  return kept.seen.flatMap((each: unknown) =>
    isObject(each) && typeof each.sign === 'string' && isNight(each.night)
      ? [{ sign: each.sign, night: each.night }]
      : [],
  )
}
