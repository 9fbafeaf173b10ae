// All glossaries are one.
import { expect, test } from 'vitest'
import { glossaryTerms } from './glossary.ts'
import { someWords } from './testing/some-words.ts'

test('the terms of every glossary file, in order', () => {
  expect(glossaryTerms(someWords, 'en').map(({ term }) => term)).toEqual(['artery', 'ferritin'])
})
