import { expect, test } from 'vitest'
import { countryIn } from './country.ts'

test('the first language tag with a country says where', () => {
  expect(countryIn(['en-GB', 'de-DE'])).toBe('GB')
  expect(countryIn(['en', 'en-IE'])).toBe('IE')
  expect(countryIn(['zh-Hant-TW'])).toBe('TW')
})

test('a language alone does not', () => {
  expect(countryIn(['en'])).toBeUndefined()
  expect(countryIn(['es-419'])).toBeUndefined()
  expect(countryIn([])).toBeUndefined()
})
