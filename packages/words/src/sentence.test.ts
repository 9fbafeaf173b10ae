// A phrase becomes a sentence.
import { expect, test } from 'vitest'
import { capitalize, sentence } from './sentence.ts'

test('a phrase gets a capital and a full stop', () => {
  expect(sentence('moving your legs eases it')).toBe('Moving your legs eases it.')
})

test('a sentence stays as it is', () => {
  expect(sentence('Is it cold?')).toBe('Is it cold?')
  expect(sentence('Call now.')).toBe('Call now.')
})

test('an empty text has no capital', () => {
  expect(capitalize('')).toBe('')
})
