import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, readSaidAge } from './remembered-age.ts'

test('an age grows with each whole year since it was said', () => {
  const said = { years: 61, on: '2026-11-27' }
  expect(ageOn(said, '2026-11-27')).toBe(61)
  expect(ageOn(said, '2027-11-26')).toBe(61)
  expect(ageOn(said, '2027-11-27')).toBe(62)
  expect(ageOn(said, '2028-11-26')).toBe(62)
})

test('a clock that was set back makes nobody younger, and nobody gets beyond what the base can read', () => {
  expect(ageOn({ years: 61, on: '2026-11-27' }, '2020-01-01')).toBe(61)
  expect(ageOn({ years: 119, on: '2026-11-27' }, '2036-11-27')).toBe(120)
})

test('whatever stands in the storage, it is an age or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const said = readSaidAge(text)
      if (said !== undefined) expect(said.years).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(readSaidAge('{"years":61,"on":"2026-11-27"}')).toEqual({ years: 61, on: '2026-11-27' })
  for (const text of ['{"years":999,"on":"2026-11-27"}', '{"years":61,"on":"then"}', '{"years":61}', null]) {
    expect(readSaidAge(text)).toBeUndefined()
  }
})
