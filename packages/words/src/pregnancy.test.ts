import { expect, test } from 'vitest'
import { withoutPregnancy } from './pregnancy.ts'
import { readWordFiles, textsOf } from './testing/word-files.ts'

test('the sentence for a pregnancy goes, the others stay', () => {
  expect(withoutPregnancy('See a doctor. If you are pregnant, ask your midwife.')).toBe('See a doctor.')
  expect(withoutPregnancy('Sit up. Late in pregnancy, lie on your side. Rest.')).toBe('Sit up. Rest.')
  expect(withoutPregnancy('You are fine.')).toBe('You are fine.')
})

test('a text that stands between others keeps its spaces', () => {
  const speaksOfPregnancy = /If you are pregnant|(?:Late in|In) (?:a )?pregnancy/
  const changed = textsOf(readWordFiles()).filter(
    ({ text }) => !speaksOfPregnancy.test(text) && withoutPregnancy(text) !== text,
  )
  expect(changed).toEqual([])
})

test('what is left of a text speaks of pregnancy only where the text is shown to someone who is pregnant', () => {
  const shownToThePregnant = /^(?:findings|questions|triggers|warning-signs|safety) \S*pregnan|^findings /
  const left = textsOf(readWordFiles()).filter(
    ({ id, text }) =>
      /pregnan|midwife/i.test(withoutPregnancy(text)) &&
      !shownToThePregnant.test(id) &&
      // Its option is taken off the list, and its question asked of nobody else.
      id !== 'questions pregnancy options person.pregnant',
  )
  expect(left).toEqual([])
})
