// A text may only hold blanks that the program fills: outside the screens and issues, the number to call.
import { expect, test } from 'vitest'
import { readWordFiles, textsOf } from '../testing/word-files.ts'

const filledByCode = new Set(['interface', 'issues'])

test('only the number to call is blank in the texts of the knowledge base', () => {
  const others = Object.fromEntries(
    Object.entries(readWordFiles()).filter(([file]) => !filledByCode.has(file)),
  )
  const texts = textsOf(others)
  expect(texts.length).toBeGreaterThan(150)
  const found = texts.flatMap(({ id, text }) =>
    [...text.matchAll(/[{}][^{}]*[{}]?/g)]
      .filter(([blank]) => blank !== '{emergency-number}')
      .map(([blank]) => `${id}: ${blank}: ${text}`),
  )
  expect(found).toEqual([])
})
