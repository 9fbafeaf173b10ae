// Taught terms and placeholders before a text is measured.
import { expect, test } from 'vitest'
import { asRead } from './as-read.ts'

test('a placeholder is one easy word', () => {
  expect(asRead('Call {emergency-number} now.', [])).toBe('Call leg now.')
})

test('the longest term wins, in any case and in the plural', () => {
  expect(asRead('Ask for a ferritin test. Ferritin is iron.', ['ferritin', 'ferritin test'])).toBe(
    'Ask for a leg. leg is iron.',
  )
  expect(asRead('Two arteries and one artery, the artery’s wall', ['artery', 'arteries'])).toBe(
    'Two leg and one leg, the leg wall',
  )
})

test('a term inside another word is left alone', () => {
  expect(asRead('ironing', ['iron'])).toBe('ironing')
})
