import { expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'

test('a slip of one letter is named', () => {
  expect(didYouMean('sensation.tingeling', ['sensation.burning', 'sensation.tingling'])).toBe(
    ' Did you mean `sensation.tingling`?',
  )
})

test('a word that is far from all is left alone', () => {
  expect(didYouMean('heat', ['sensation.burning', 'compression'])).toBe('')
})
