// The number on the screen that matters most.
import { expect, test } from 'vitest'
import { countriesWithNumber, emergencyNumberOf } from './emergency-number.ts'

test.each([
  ['US', '911'],
  ['GB', '999'],
  ['DE', '112'],
  ['AU', '000'],
  ['NZ', '111'],
  ['JP', '119'],
  // 112 is the police there.
  ['NO', '113'],
])('%s is %s', (country, number) => {
  expect(emergencyNumberOf(country)).toBe(number)
})

test('a country code may be in lower case', () => {
  expect(emergencyNumberOf('gb')).toBe('999')
})

test('an unknown country has no number of its own', () => {
  expect(emergencyNumberOf('XX')).toBeUndefined()
  expect(emergencyNumberOf('constructor')).toBeUndefined()
})

test('each row is a country code and a short number', () => {
  expect(countriesWithNumber.length).toBeGreaterThan(40)
  for (const country of countriesWithNumber) {
    expect(country).toMatch(/^[A-Z]{2}$/)
    expect(emergencyNumberOf(country)).toMatch(/^\d{3}$/)
  }
})
