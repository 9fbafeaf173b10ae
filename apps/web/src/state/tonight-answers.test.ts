import { expect, test } from 'vitest'
import { readTonight } from './tonight-answers.ts'

test('what was denied or could not be told comes back; a "yes" has its place in the record and not here', () => {
  const text =
    '{"night":"2026-11-26","answers":{"sign.gangrene":"absent","sign.limp":"unknown","sign.dark-urine":"present"}}'
  expect(readTonight(text)).toEqual({
    night: '2026-11-26',
    answers: { 'sign.gangrene': 'absent', 'sign.limp': 'unknown' },
    tapped: [],
  })
})

test('what was tapped comes back, and nothing that is no name', () => {
  const text = '{"night":"2026-11-26","answers":{},"tapped":["sign.gangrene",3]}'
  expect(readTonight(text)?.tapped).toEqual(['sign.gangrene'])
})

test('what cannot be read denies nothing', () => {
  for (const text of [null, '', '[]', '{"night":3,"answers":{}}', '{"night":"2026-11-26"}', '{"cut'])
    expect(readTonight(text)).toBeUndefined()
})
