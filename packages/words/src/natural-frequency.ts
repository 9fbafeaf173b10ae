/** Says how often a cause plays a part, in people instead of percents, with its range. */
import {
  type Frequency,
  type FrequencyRange,
  frequencyOf,
  frequencyRange,
  type ProbabilityRange,
} from './frequency.ts'
import { interfaceText } from './interface-text.ts'
import type { RawWords } from './raw-words.ts'
import { capitalize } from './sentence.ts'

const spoken = (locale: string, value: object): Record<string, string> => {
  const format = new Intl.NumberFormat(locale)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, typeof part === 'number' ? format.format(part) : part]),
  )
}

const say = (raw: RawWords, locale: string, place: string, value: Frequency | FrequencyRange): string =>
  interfaceText(raw, `${place}.${value.kind}`, spoken(locale, value))

/** The chance as a phrase without its range: "about 1 in 50 people with answers like yours". */
export function chancePhrase(raw: RawWords, locale: string, probability: number): string {
  return say(raw, locale, 'chance', frequencyOf(probability))
}

/**
 * The chance as a sentence, with its range as a second one. Never nobody, never everybody.
 *
 * @example
 * naturalFrequency(raw, 'en', 0.68, { low: 0.52, high: 0.78 })
 * // => 'About 7 in 10 people with answers like yours. It could be 5 to 8 in 10.'
 */
export function naturalFrequency(
  raw: RawWords,
  locale: string,
  probability: number,
  interval?: ProbabilityRange,
): string {
  const chance = capitalize(chancePhrase(raw, locale, probability))
  const range = interval && frequencyRange(probability, interval)
  if (range === undefined) return `${chance}.`
  return interfaceText(raw, 'chance.sentence', { chance, range: say(raw, locale, 'chance.range', range) })
}
