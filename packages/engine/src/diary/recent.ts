/** The last nights of a diary, as the findings ask for them. */

import type { Attack, Diary, Moment } from './diary.ts'
import { nightAfter, nightOf, nightsBetween } from './night.ts'
import { bookOf, type NightBook, stateOfNight } from './nights-of.ts'

/**
 * Nights of which something counts, of the logged ones, in the last so many nights. What counts is logged, though nobody
 * said whether it hurt, such as a sore leg by day.
 */
export interface NightCount {
  readonly count: number
  readonly logged: number
  readonly window: number
}

export interface Recent {
  /** The records of the last `window` nights, tonight included. */
  readonly within: (window: number) => readonly NightBook[]
  /** The records of the nights from `from` to `to` nights ago; tonight is 0. */
  readonly between: (from: number, to: number) => readonly NightBook[]
  readonly attacksWithin: (window: number) => readonly Attack[]
  readonly count: (window: number, holds: (book: NightBook) => boolean) => NightCount
}

/** Whoever flies east over the date line logs a night that begins tomorrow. */
const ahead = 1

/** Lays out the last `longest` nights of a diary. */
export function recentNights(diary: Diary, now: Moment, longest: number): Recent {
  const tonight = nightOf(now)
  const first = nightAfter(tonight, 1 - longest)
  const last = nightAfter(tonight, ahead)
  const isRecent = ({ night }: { readonly night: string }): boolean => night >= first && night <= last
  const recent = {
    ...diary,
    attacks: diary.attacks.filter(isRecent),
    nights: diary.nights.filter(isRecent),
  }
  const books = [...bookOf(recent)].map(([night, book]) => ({
    ago: Math.max(0, nightsBetween(night, tonight)),
    book,
  }))
  const between = (from: number, to: number): readonly NightBook[] =>
    books.filter(({ ago }) => ago >= from && ago <= to).map(({ book }) => book)
  const within = (window: number): readonly NightBook[] => between(0, window - 1)
  return {
    within,
    between,
    attacksWithin: (window) => within(window).flatMap(({ attacks }) => attacks),
    count: (window, holds) => ({
      count: within(window).filter(holds).length,
      logged: within(window).filter((book) => stateOfNight(book) !== 'not-logged' || holds(book)).length,
      window,
    }),
  }
}
