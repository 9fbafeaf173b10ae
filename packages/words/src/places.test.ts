import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countriesWithNumber } from './emergency-number.ts'
import { placeValues } from './places.ts'
import type { RawWords } from './raw-words.ts'
import { readWordFiles } from './testing/word-files.ts'

const raw = readWordFiles() as unknown as RawWords

test('Britain says A&E and GP surgery, and calls 111 when it is closed', () => {
  expect(placeValues(raw, 'gb')).toMatchObject({
    'emergency-department': 'A&E',
    clinic: 'your GP surgery',
    'when-closed': expect.stringContaining('111'),
  })
})

test('a country keeps the plain word for what it does not change', () => {
  expect(placeValues(raw, 'SE')).toMatchObject({ clinic: 'your clinic' })
})

test('where the country is not known, the plain words stand', () => {
  for (const country of [undefined, 'ZZ', 'constructor']) {
    expect(placeValues(raw, country)).toEqual(raw.places.default)
  }
})

test('whom to call when the clinic is closed never leaves out where to go', () => {
  for (const country of Object.keys(raw.places)) {
    const { 'when-closed': closed } = placeValues(raw, country)
    expect(closed, country).toMatch(/emergency (?:department|room)|A&E/)
  }
})

test('each country is one whose emergency number we know, and names where it can be checked', () => {
  const path = join(import.meta.dirname, '../../../knowledge/words/en/places.yaml')
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const country of Object.keys(raw.places).filter((each) => each !== 'default')) {
    expect(countriesWithNumber).toContain(country)
    const at = lines.findIndex((line) => line.replaceAll("'", '') === `${country}:`)
    expect(lines[at - 1], country).toMatch(/^# https:\/\/\S+ \((?:opened|recalled)/)
  }
})
