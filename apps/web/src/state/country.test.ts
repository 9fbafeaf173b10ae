import { expect, test } from 'vitest'
import { guessCountry } from './country.ts'

const noPlace = 'UTC'

test('where the clock tells no place, the first language tag with a country says where', () => {
  expect(guessCountry(['en-GB', 'de-DE'], noPlace)).toBe('GB')
  expect(guessCountry(['en', 'en-IE'], noPlace)).toBe('IE')
  expect(guessCountry(['zh-Hant-TW'], 'Etc/GMT')).toBe('TW')
})

test('a language alone does not', () => {
  expect(guessCountry(['en'], 'Europe/London')).toBeUndefined()
  expect(guessCountry(['es-419'], noPlace)).toBeUndefined()
  expect(guessCountry([], noPlace)).toBeUndefined()
})

test('where language and clock agree, that is where', () => {
  expect(guessCountry(['en-GB'], 'Europe/London')).toBe('GB')
  expect(guessCountry(['en-US'], 'America/Los_Angeles')).toBe('US')
  expect(guessCountry(['en-US', 'de-DE'], 'Europe/Berlin')).toBe('DE')
})

test('where they disagree, nobody knows', () => {
  expect(guessCountry(['en-GB'], 'Europe/Berlin')).toBeUndefined()
  expect(guessCountry(['en-US', 'en'], 'Asia/Bangkok')).toBeUndefined()
})

test('a name that this browser does not list for the zone is no disagreement', () => {
  expect(guessCountry(['en-US'], 'America/Nowhere')).toBe('US')
})
