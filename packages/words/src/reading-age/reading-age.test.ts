// Every text that a person reads can be read at the age of 9 to 11 (see the limit in grades.ts).
import { expect, test } from 'vitest'
import { readWordFiles, taughtTermsOf, textsOf } from '../testing/word-files.ts'
import { asRead } from './as-read.ts'
import { gradesOf, isTooHard } from './grades.ts'

const files = readWordFiles()
const texts = textsOf(files)
const taughtTerms = taughtTermsOf(files)

test('there are texts to measure', () => {
  expect(texts.length).toBeGreaterThan(200)
  expect(taughtTerms.length).toBeGreaterThan(0)
})

test('no text is harder to read than grade 6 by either formula', () => {
  const tooHard = texts.flatMap(({ id, text }) => {
    const grades = gradesOf(asRead(text, taughtTerms))
    if (grades === undefined || !isTooHard(grades)) return []
    const { fleschKincaid, automatedReadability } = grades
    return [
      `${id}: Flesch-Kincaid ${fleschKincaid.toFixed(1)}, automated readability ${automatedReadability.toFixed(1)}: ${text}`,
    ]
  })
  expect(tooHard).toEqual([])
})
