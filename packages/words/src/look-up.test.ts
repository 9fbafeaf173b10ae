// A missing word is an error that names what is missing.
import { expect, test } from 'vitest'
import { lookUp } from './look-up.ts'

test('finds a row', () => {
  expect(lookUp({ heat: 'warmth' }, 'heat', 'measure')).toBe('warmth')
})

test('names what is missing, and is not fooled by names that every object has', () => {
  expect(() => lookUp({}, 'heat', 'measure')).toThrow('There are no words for the measure "heat".')
  expect(() => lookUp({}, 'constructor', 'measure')).toThrow('constructor')
})
