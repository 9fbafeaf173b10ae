// A text may only hold blanks that the program fills: outside the screens and issues, what the country says.
import { expect, test } from 'vitest'
import { readWordFiles, textsOf } from '../testing/word-files.ts'

const filledByPlace = new Set(['{emergency-number}', '{emergency-department}', '{clinic}', '{when-closed}'])
const filledByCode = new Set(['interface', 'issues'])

test('only what depends on the country is blank in the texts of the knowledge base', () => {
  const others = Object.fromEntries(
    Object.entries(readWordFiles()).filter(([file]) => !filledByCode.has(file)),
  )
  const texts = textsOf(others)
  expect(texts.length).toBeGreaterThan(150)
  const found = texts.flatMap(({ id, text }) =>
    [...text.matchAll(/[{}][^{}]*[{}]?/g)]
      .filter(([blank]) => !filledByPlace.has(blank))
      .map(([blank]) => `${id}: ${blank}: ${text}`),
  )
  expect(found).toEqual([])
})
