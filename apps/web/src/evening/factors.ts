// What an evening held, as the diary keeps it. Yes and no are what somebody tapped; a factor that is not there is open.
import { type Diary, type NightId, type NightRecord, nightAfter } from '@stillnight/engine/diary'
import type { FactorNights } from '@stillnight/engine/trial'

export const knownFactors = [
  'exercise',
  'alcohol',
  'caffeine',
  'long-standing',
  'long-sitting',
  'heat',
  'stretching',
  'medicine',
] as const

export type KnownFactor = (typeof knownFactors)[number]

export const isKnownFactor = (factor: string): factor is KnownFactor =>
  knownFactors.some((each) => each === factor)

/** Stands before the name that a person gave to a factor of their own. */
const ownPrefix = 'own:'
const longestName = 40

/** The factor of this name, or nothing for an empty one. */
export function ownFactor(name: string): string | undefined {
  const trimmed = name.trim().slice(0, longestName)
  return trimmed === '' ? undefined : ownPrefix + trimmed
}

/** The name as the person wrote it. */
export const ownName = (factor: string): string =>
  factor.startsWith(ownPrefix) ? factor.slice(ownPrefix.length) : factor

/** The person's own factors, in the order in which they first used them. */
export function ownFactors({ nights }: Diary): readonly string[] {
  const used = nights.flatMap(({ factors = {} }) => Object.keys(factors))
  return [...new Set(used)].filter((factor) => !isKnownFactor(factor))
}

/** The record after a tap: yes, and taken back by the next one; no where the rest of the evening was said to be no. */
export function withTap(record: NightRecord, factor: string): NightRecord['factors'] {
  const { factors = {} } = record
  if (factors[factor] !== true) return { ...factors, [factor]: true }
  if (Object.values(factors).includes(false)) return { ...factors, [factor]: false }
  const { [factor]: _, ...rest } = factors
  return Object.keys(rest).length === 0 ? undefined : rest
}

/** The record once nothing else was there that evening. */
export function withNoneElse(record: NightRecord, offered: readonly string[]): NightRecord['factors'] {
  const { factors = {} } = record
  return { ...Object.fromEntries(offered.map((factor) => [factor, false])), ...factors }
}

/** Each factor over consecutive nights, those that were never recorded left out. */
export function factorNights(diary: Diary, firstNight: NightId, nights: number): readonly FactorNights[] {
  const records = new Map(diary.nights.map((record) => [record.night, record.factors ?? {}]))
  const evenings = Array.from({ length: nights }, (_, n) => records.get(nightAfter(firstNight, n)) ?? {})
  return [...knownFactors, ...ownFactors(diary)]
    .map((factor) => ({ factor, nights: evenings.map((factors) => factors[factor]) }))
    .filter((each) => each.nights.some((value) => value !== undefined))
}
