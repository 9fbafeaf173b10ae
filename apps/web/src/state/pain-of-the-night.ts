// What the pain of these nights is like, as answers: whoever taps "burning" at night has answered that question.
import type { Answers, FindingId } from '@stillnight/engine'
import { type Diary, type NightId, nightsBetween, type PainKind } from '@stillnight/engine/diary'

/** What a person says by tapping a kind of pain. */
export const sensationOf: Readonly<Record<PainKind, FindingId>> = {
  cramp: 'sensation.muscle-spasm',
  restless: 'sensation.urge-to-move',
  burning: 'sensation.burning',
  ache: 'sensation.ache',
}

/** The night before counts, too: the next day, when someone is asked for help, it is still "the pain I have". */
const nightsCounted = 1

/**
 * What the pain of this night, and of the night before, is like. Which leg it was is no answer yet: one night does not
 * show whether it is always that leg.
 *
 * @example
 * const diary = { attacks: [{ id: 'a', night: '2026-11-26', kind: 'burning' }], nights: [], checks: [] }
 * painOfTheNight(diary, '2026-11-27') // => { 'sensation.burning': 'present' }
 */
export function painOfTheNight({ attacks }: Diary, tonight: NightId): Answers {
  const kinds = attacks
    .filter(({ night }) => Math.abs(nightsBetween(night, tonight)) <= nightsCounted)
    .flatMap(({ kind }) => kind ?? [])
  return Object.fromEntries(kinds.map((kind) => [sensationOf[kind], 'present'] as const))
}
