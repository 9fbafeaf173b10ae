import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('a slip of one letter is named', () => {
  expect(nearest('sensation.tingeling', ['sensation.burning', 'sensation.tingling'])).toBe(
    ' Did you mean `sensation.tingling`?',
  )
})

test('a word that is far from all is left alone', () => {
  expect(nearest('heat', ['sensation.burning', 'compression'])).toBe('')
})
