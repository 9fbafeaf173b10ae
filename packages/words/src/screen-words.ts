/** The few words that a screen needs at once, before the words of medicine are loaded. */
import type { Urgency } from '@stillnight/engine'
import { emergencyNumberOf } from './emergency-number.ts'
import { fillEverywhere, type Values } from './fill.ts'
import { interfaceText, pluralText } from './interface-text.ts'
import { joinList } from './list.ts'
import { placeValues } from './places.ts'
import type { RawWords, UrgencyWords } from './raw-words.ts'
import { urgencyText } from './urgency.ts'

export interface WordsOptions {
  /** The language of the words, for plurals and the look of numbers. English when it is left out. */
  readonly locale?: string
  /** ISO 3166-1 alpha-2. Sets the number to call, and what the places of care are called. */
  readonly country?: string
}

export type RawScreenWords = Pick<RawWords, 'interface' | 'urgency' | 'places'>

/** Every function throws when a path has no words. */
export interface ScreenWords {
  /** What to call: a number, or "112 or your local number" where the country is not known. */
  readonly emergencyNumber: string
  /** The number that a telephone can dial. */
  readonly emergencyDial: string
  /** A text of the interface by its path, such as `result.title`. */
  readonly text: (path: string, values?: Values) => string
  /** The form of a text for this many things; `{count}` is filled. */
  readonly plural: (path: string, count: number) => string
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string
  readonly urgency: (urgency: Urgency) => UrgencyWords
}

/** Words whose blanks for the country are filled, and the number to call there. */
export interface CountryWords<Raw extends RawScreenWords> {
  readonly raw: Raw
  readonly emergencyNumber: string
  readonly emergencyDial: string
}

/** The words as they are for one country; the text for an unknown number must be among them. */
export function wordsOfCountry<Raw extends RawScreenWords>(
  compiled: Raw,
  country: string | undefined,
): CountryWords<Raw> {
  const known = country === undefined ? undefined : emergencyNumberOf(country)
  const emergencyNumber = known ?? interfaceText(compiled, 'emergency.default-number')
  const places = placeValues(compiled, country)
  return {
    raw: fillEverywhere(compiled, { 'emergency-number': emergencyNumber, ...places }),
    emergencyNumber,
    emergencyDial: known ?? '112',
  }
}

/** What the screens say, from words that are filled for their country. */
export function screenWordsOf(
  { raw, emergencyNumber, emergencyDial }: CountryWords<RawScreenWords>,
  locale: string,
): ScreenWords {
  return {
    emergencyNumber,
    emergencyDial,
    text: (path, values) => interfaceText(raw, path, values),
    plural: (path, count) => pluralText(raw, locale, path, count),
    list: (items) => joinList(raw, items),
    urgency: (urgency) => urgencyText(raw, urgency),
  }
}

/**
 * The words of the screens for one language and country; the text for an unknown number must be among them.
 *
 * @example
 * createScreenWords(raw, { country: 'GB' }).urgency('emergency').act // => 'Call 999 ...'
 */
export function createScreenWords(
  compiled: RawScreenWords,
  { locale = 'en', country }: WordsOptions = {},
): ScreenWords {
  return screenWordsOf(wordsOfCountry(compiled, country), locale)
}
