import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWordFiles, textsOf } from './testing/word-files.ts'
import { inUnits, unitsOf } from './units.ts'

const bath = 'Bathe at 38 to 40 °C (100 to 104 °F), for 20 minutes (or less).'

test('a text is read in one kind of unit, or in both', () => {
  expect(inUnits(bath, 'metric')).toBe('Bathe at 38 to 40 °C, for 20 minutes (or less).')
  expect(inUnits(bath, 'us')).toBe('Bathe at 100 to 104 °F, for 20 minutes (or less).')
  expect(inUnits(bath, 'both')).toBe(bath)
})

test('it does not matter which comes first', () => {
  const text = 'At 5 feet 7 inches (170 cm), that is 191 pounds (87 kg) or more.'
  expect(inUnits(text, 'metric')).toBe('At 170 cm, that is 87 kg or more.')
  expect(inUnits(text, 'us')).toBe('At 5 feet 7 inches, that is 191 pounds or more.')
})

const pairs = [
  { metric: '°C', us: '°F', toUs: (value: number) => value * 1.8 + 32, slack: 0.6 },
  { metric: 'cm', us: 'inches', toUs: (value: number) => value / 2.54, slack: 0.15 },
  { metric: 'kg', us: 'pounds', toUs: (value: number) => value / 0.453_592_37, slack: 1.2 },
] as const

test('whatever the amounts and their order, one kind is left, once and unchanged', () => {
  const number = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(number, number, fc.constantFrom(...pairs), fc.boolean(), (first, second, pair, isUsFirst) => {
      const metric = `${first} to ${second} ${pair.metric}`
      const us = `${second} ${pair.us}`
      const text = isUsFirst ? `Keep ${us} (${metric}) off.` : `Keep ${metric} (${us}) off.`
      expect(inUnits(text, 'metric')).toBe(`Keep ${metric} off.`)
      expect(inUnits(text, 'us')).toBe(`Keep ${us} off.`)
      expect(inUnits(inUnits(text, 'us'), 'us')).toBe(inUnits(text, 'us'))
    }),
  )
})

/** All that a person reads, where it speaks of heat, length or weight. */
const measured = textsOf(readWordFiles()).filter(({ id, text }) => {
  const isName = id.startsWith('interface settings unit-choices')
  return !isName && /°[CF]|\d (?:cm|kg|inch|pounds|feet)/.test(text)
})

test('in every text, what is left is of one kind: no amount stands without the other', () => {
  expect(measured.length).toBeGreaterThan(10)
  for (const { id, text } of measured) {
    expect(inUnits(text, 'metric'), id).not.toMatch(/°F|\d (?:inch|pounds|feet)/)
    expect(inUnits(text, 'us'), id).not.toMatch(/°C|\d (?:cm|kg)\b/)
  }
})

test('in every text, both amounts are the same, to the digit that is written', () => {
  const numbers = (text: string): readonly number[] => (text.match(/\d[\d.]*/g) ?? []).map(Number)
  for (const { id, text } of measured) {
    for (const { metric, us, toUs, slack } of pairs) {
      const amount = String.raw`(\d[\d.]*(?: to \d[\d.]*)?)`
      const metricFirst = text.matchAll(new RegExp(`${amount} ${metric} \\(${amount} ${us}`, 'g'))
      const usFirst = text.matchAll(new RegExp(`${amount} ${us} \\(${amount} ${metric}`, 'g'))
      const found = [
        ...[...metricFirst].map(([, first = '', second = '']) => [first, second] as const),
        ...[...usFirst].map(([, first = '', second = '']) => [second, first] as const),
      ].filter(() => !text.includes('feet'))
      for (const [inMetric, inUs] of found) {
        numbers(inMetric).forEach((value, index) => {
          expect(Math.abs(toUs(value) - (numbers(inUs)[index] ?? 0)), `${id}: ${text}`).toBeLessThan(slack)
        })
      }
    }
  }
})

test('where people use both, or the country is not known, both stand', () => {
  expect(unitsOf('us')).toBe('us')
  expect(unitsOf('DE')).toBe('metric')
  expect(unitsOf('GB')).toBe('both')
  expect(unitsOf(undefined)).toBe('both')
})
