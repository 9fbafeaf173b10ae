// The English words, for the country that the caller named.
import { words as english } from '@stillnight/knowledge/words/en'
import {
  countriesWithNumber,
  createWords,
  emergencyNumberOf,
  type RawWords,
  type Words,
} from '@stillnight/words'
import { UsageError } from './command.ts'

/** The words with the emergency number of a country. Throws a UsageError for a country whose number is not known. */
export function wordsFor(country?: string): Words {
  if (country !== undefined && emergencyNumberOf(country) === undefined) {
    throw new UsageError(
      `--country is “${country}”. The emergency number is known for: ${countriesWithNumber.join(', ')}.`,
    )
  }
  return createWords(english as unknown as RawWords, country === undefined ? {} : { country })
}
