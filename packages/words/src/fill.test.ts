// Blanks and their values.
import { expect, test } from 'vitest'
import { fill, fillEverywhere } from './fill.ts'

test('fills each blank, also twice', () => {
  expect(fill('{low} to {high}, not {low}', { low: 1, high: 2 })).toBe('1 to 2, not 1')
})

test('leaves a blank that it has no value for', () => {
  expect(fill('{constructor} {other}', { name: 'x' })).toBe('{constructor} {other}')
})

test('a value that looks like a blank is not filled again', () => {
  expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}')
})

test('fills texts in lists and tables', () => {
  const words = { heat: { stop: 'Call {number}.', how: ['Wait.', 'Call {number}.'] } }
  expect(fillEverywhere(words, { number: '112' })).toEqual({
    heat: { stop: 'Call 112.', how: ['Wait.', 'Call 112.'] },
  })
})

test('shares what has no such blank, and leaves the original as it is', () => {
  const words = { heat: { stop: 'Call {number}.' }, cold: { stop: 'Wait {time}.' } }
  const filled = fillEverywhere(words, { number: '112' })
  expect(filled.cold).toBe(words.cold)
  expect(words.heat.stop).toBe('Call {number}.')
})
