/** What the attacks are like: when, where, which kind, how bad, how long. */
import {
  type Breakdown,
  busiestHours,
  fewestTimed,
  type HoursOfNight,
  type Leg,
  mostly,
  type PainKind,
} from '@stillnight/engine/diary'
import { interfaceText, pluralText } from '../interface-text.ts'
import { joinList } from '../list.ts'
import type { RawWords } from '../raw-words.ts'
import { capitalize } from '../sentence.ts'

type Screens = Pick<RawWords, 'interface'>

/** Below this many attacks they are told one by one: nothing is most, half or usual. */
const fewestAttacks = 5

/**
 * When attacks begin. `clock` writes an hour, 0 to 23, as the person reads the clock.
 *
 * @example
 * hoursSentence(raw, 'en', hours, (hour) => `${hour}:00`)
 * // => 'Most attacks begin between 1:00 and 4:00. That is 12 of 20.'
 */
export function hoursSentence(
  raw: Screens,
  locale: string,
  hours: HoursOfNight,
  clock: (hour: number) => string,
): string {
  const timed = hours.counts.reduce((sum, count) => sum + count, 0)
  const busiest = busiestHours(hours.counts)
  const without = hours.unknown > 0 ? ` ${pluralText(raw, locale, 'diary.hours.unknown', hours.unknown)}` : ''
  if (busiest !== undefined) {
    const { from, to, count, of } = busiest
    const values = { from: clock(from), to: clock(to), count, of }
    return interfaceText(raw, 'diary.hours.most', values) + without
  }
  return interfaceText(raw, timed < fewestTimed ? 'diary.hours.too-few' : 'diary.hours.no-pattern') + without
}

/** Which leg it is mostly in. */
export function legsSentence(raw: Screens, locale: string, legs: Breakdown['legs']): string {
  return partsSentence(raw, locale, legs, (leg) => legName(raw, leg))
}

/** What it is mostly like. */
export function kindsSentence(raw: Screens, locale: string, kinds: Breakdown['kinds']): string {
  return partsSentence(raw, locale, kinds, (kind) => kindName(raw, kind))
}

export const legName = (raw: Screens, leg: Leg): string => interfaceText(raw, `diary.legs.${leg}`)
export const kindName = (raw: Screens, kind: PainKind): string => interfaceText(raw, `diary.kinds.${kind}`)

function partsSentence<Part extends string>(
  raw: Screens,
  locale: string,
  { unknown, ...counts }: Readonly<Record<Part | 'unknown', number>>,
  name: (part: Part) => string,
): string {
  const parts = (Object.entries(counts) as [Part, number][])
    .filter(([, count]) => count > 0)
    .sort(([, first], [, second]) => second - first)
  const of = parts.reduce((sum, [, count]) => sum + count, 0)
  const without = unknown > 0 ? ` ${pluralText(raw, locale, 'diary.parts.unknown', unknown)}` : ''
  const [first] = parts
  if (first === undefined) return interfaceText(raw, 'diary.parts.nothing')
  const [leading, count] = first
  if (of >= fewestAttacks && count > mostly * of) {
    return interfaceText(raw, 'diary.parts.mostly', { name: name(leading), count, of }) + without
  }
  const names = parts.map(([part, each]) =>
    interfaceText(raw, 'diary.parts.part', { name: name(part), count: each }),
  )
  const path = of < fewestAttacks ? 'diary.parts.few' : 'diary.parts.no-part'
  return capitalize(interfaceText(raw, path, { names: joinList(raw, names) })) + without
}

/** How bad and how long, each when something is known of it. */
export function strengthSentences(
  raw: Screens,
  locale: string,
  { severity, duration }: Pick<Breakdown, 'severity' | 'duration'>,
): readonly string[] {
  const sentences: string[] = []
  if (severity.median !== undefined && severity.severe !== undefined) {
    const { count: severe, of } = severity.severe
    const each = severity.counts.flatMap((count, rating) => Array<string>(count).fill(String(rating)))
    sentences.push(
      of < fewestAttacks
        ? interfaceText(raw, 'diary.severity-few', { ratings: joinList(raw, each) })
        : interfaceText(raw, 'diary.severity', { median: severity.median, severe, of }),
    )
  }
  if (duration.median !== undefined && duration.longest !== undefined) {
    const longest = pluralText(raw, locale, 'diary.minutes', Math.round(duration.longest))
    sentences.push(
      duration.known < fewestAttacks
        ? pluralText(raw, locale, 'diary.duration-few', duration.known, { longest })
        : pluralText(raw, locale, 'diary.duration', Math.ceil(duration.median), { longest }),
    )
  }
  return sentences
}
