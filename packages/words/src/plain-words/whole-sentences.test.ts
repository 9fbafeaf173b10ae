// A comma in a list that stands on one line cuts a sentence in two, and nothing else would notice.
import { expect, test } from 'vitest'
import { readWordFiles, textsOf } from '../testing/word-files.ts'

test('what to do, step by step, is whole sentences', () => {
  const steps = textsOf(readWordFiles()).filter(({ id }) => /^(waiting |measures .* how)/.test(id))
  expect(steps.length).toBeGreaterThan(200)
  const cut = steps.filter(({ text }) => !/^[A-Z].*[.?!]$/.test(text))
  expect(cut.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
})
