/**
 * How often the legs broke the sleep. A night without pain needs no word about sleep to be known, a painful one does:
 * counted together, each painful night that nobody filled in would pull the share towards none. So only painful nights
 * count here, and those of which nobody said so are counted beside them.
 */

import { type Share, shareOfNights } from './frequency.ts'
import type { Night } from './nights-of.ts'

/** Painful nights, by what is known of the sleep. */
export interface PainfulSleep {
  readonly broken: number
  readonly unbroken: number
  /** Nobody said whether the legs broke the sleep. */
  readonly unknown: number
}

/**
 * Counts the painful nights among these.
 *
 * @example
 * painfulSleepOf([]) // => { broken: 0, unbroken: 0, unknown: 0 }
 */
export function painfulSleepOf(nights: readonly Night[]): PainfulSleep {
  const counts = { broken: 0, unbroken: 0, unknown: 0 }
  for (const { state, brokenSleep } of nights) {
    if (state === 'pain') counts[nameOf[brokenSleep]]++
  }
  return counts
}

/**
 * The share with broken sleep, of the painful nights of which it is known. Undefined when it is not known of most of
 * them: the few that somebody filled in need not be like the rest. Pass `clustering` when it was measured on more
 * nights than these.
 */
export function brokenSleepShare(nights: readonly Night[], clustering?: number): Share | undefined {
  const { broken, unbroken, unknown } = painfulSleepOf(nights)
  if (unknown > broken + unbroken) return undefined
  return shareOfNights(nights.filter(isKnownPainful), isBroken, clustering)
}

const nameOf = { yes: 'broken', no: 'unbroken', unknown: 'unknown' } as const

export const isBroken = ({ brokenSleep }: Night): boolean => brokenSleep === 'yes'
export const isKnownPainful = ({ state, brokenSleep }: Night): boolean =>
  state === 'pain' && brokenSleep !== 'unknown'
