/** The nights of a diary one by one: what is known of each, and what is not. */

import type { Attack, Diary, NightId, NightRecord, Rating } from './diary.ts'
import { dayNumber, nightOfDay } from './night.ts'

/** With pain, free of pain because somebody said so, or nobody said. */
export type NightState = 'pain' | 'no-pain' | 'not-logged'

export interface Night {
  readonly night: NightId
  /** Days since 1970-01-01, to reckon with. */
  readonly day: number
  readonly state: NightState
  /** Attacks that were logged; 1 when there was pain and nobody logged an attack. */
  readonly attacks: number
  /** Whether the legs broke the sleep. */
  readonly brokenSleep: 'yes' | 'no' | 'unknown'
  /** The highest rating of the night, where one was given. */
  readonly worst?: Rating
}

/** A hundred years: a mistyped year must not make the calendar endless. */
const mostNights = 36_525

/** What a diary holds of each night, with the attacks of it. */
export interface NightBook {
  readonly attacks: readonly Attack[]
  readonly record?: NightRecord
}

/** The records of a diary by their night. */
export function bookOf(diary: Diary): ReadonlyMap<NightId, NightBook> {
  const books = new Map<NightId, { attacks: Attack[]; record?: NightRecord }>()
  const at = (night: NightId) => {
    const book = books.get(night) ?? { attacks: [] }
    books.set(night, book)
    return book
  }
  for (const attack of diary.attacks) at(attack.night).attacks.push(attack)
  for (const record of diary.nights) at(record.night).record = record
  return books
}

/** Whether the legs hurt that night. What shows pain stands above "no pain". */
export function stateOfNight({ attacks, record }: NightBook): NightState {
  const shown = (value: number | undefined): boolean => value !== undefined && value > 0
  if (attacks.length > 0) return 'pain'
  if (record === undefined) return 'not-logged'
  const { noPain, worstPain, timesWoken, minutesLost } = record
  if (noPain === false || shown(worstPain) || shown(timesWoken) || shown(minutesLost)) return 'pain'
  return noPain === true || worstPain === 0 ? 'no-pain' : 'not-logged'
}

/**
 * Nights of which somebody said whether they hurt, each counted once, however much was written of it.
 *
 * @example
 * const attacks = ['a', 'b'].map((id) => ({ id, night: '2026-11-26' }))
 * countLogged({ attacks, nights: [{ night: '2026-11-26', timesWoken: 2 }], checks: [] }) // => 1
 */
export function countLogged(diary: Diary): number {
  return [...bookOf(diary).values()].filter((book) => stateOfNight(book) !== 'not-logged').length
}

/** Whether the legs broke the sleep that night. An attack of which nobody said so leaves it unknown. */
export function brokenSleepOf(book: NightBook): Night['brokenSleep'] {
  const { attacks, record } = book
  const woken = record?.timesWoken
  if ((woken !== undefined && woken > 0) || attacks.some(({ wokeMe }) => wokeMe === true)) return 'yes'
  if (woken === 0 || stateOfNight(book) === 'no-pain') return 'no'
  return attacks.length > 0 && attacks.every(({ wokeMe }) => wokeMe === false) ? 'no' : 'unknown'
}

/** One night as it stands in the diary. */
export function nightIn(day: number, night: NightId, book: NightBook | undefined): Night {
  if (book === undefined) return { night, day, state: 'not-logged', attacks: 0, brokenSleep: 'unknown' }
  const state = stateOfNight(book)
  const ratings = [...book.attacks.map(({ severity }) => severity), book.record?.worstPain]
  let worst: Rating | undefined
  for (const rating of ratings) if (rating !== undefined && rating >= (worst ?? 0)) worst = rating
  return {
    night,
    day,
    state,
    attacks: state === 'pain' ? Math.max(1, book.attacks.length) : 0,
    brokenSleep: brokenSleepOf(book),
    ...(worst !== undefined && { worst }),
  }
}

/**
 * Every night of a period in its order, those that are not logged included. A period of more than a hundred years
 * begins that much later.
 *
 * @example
 * nightsOf({ attacks: [], nights: [], checks: [] }, '2026-11-26', '2026-11-27').map(({ state }) => state)
 * // => ['not-logged', 'not-logged']
 */
export function nightsOf(diary: Diary, from: NightId, to: NightId): readonly Night[] {
  return nightsIn(bookOf(diary), dayNumber(from), dayNumber(to))
}

/** The nights of a period, by the days of its ends, out of the records laid out by day. */
export function nightsIn(books: ReadonlyMap<NightId, NightBook>, from: number, to: number): readonly Night[] {
  const nights: Night[] = []
  for (let day = Math.max(from, to - mostNights + 1); day <= to; day++) {
    const night = nightOfDay(day)
    nights.push(nightIn(day, night, books.get(night)))
  }
  return nights
}
