// Texts by their path, and plurals.
import { expect, test } from 'vitest'
import { interfaceText, pluralText } from './interface-text.ts'
import { someWords } from './testing/some-words.ts'

const raw = {
  ...someWords,
  interface: {
    why: { hint: '{low} to {high}', left: { one: '{count} question', other: '{count} questions' } },
  },
}

test('a text by its path, its blanks filled', () => {
  expect(interfaceText(raw, 'why.hint', { low: 0, high: 120 })).toBe('0 to 120')
})

test('the plural follows the rules of English', () => {
  expect(pluralText(raw, 'en', 'why.left', 1)).toBe('1 question')
  expect(pluralText(raw, 'en', 'why.left', 0)).toBe('0 questions')
  expect(pluralText(raw, 'en', 'why.left', 7)).toBe('7 questions')
})

test('a wrong path is named', () => {
  expect(() => interfaceText(raw, 'why.gone')).toThrow('There is no text "why.gone".')
  expect(() => interfaceText(raw, 'why.hint.deeper')).toThrow('There is no text "why.hint.deeper".')
  expect(() => interfaceText(raw, 'why.left')).toThrow('"why.left" is a group of texts.')
})
