// How soon to be seen is said once, by the urgency. A text that stands under any urgency would speak against it.
import { expect, test } from 'vitest'
import { readWordFiles, textsOf } from '../testing/word-files.ts'

const names = /\b(today|tomorrow|same day)\b|\b(seen|checked|looked at|visit|scan) within\b/i
const texts = textsOf(readWordFiles())

test.each([
  ['Be seen today.', true],
  ['So it needs a scan within days.', true],
  ['It fades within two weeks. Call for help if your pee turns dark.', false],
])('“%s” names a time to be seen: %s', (text, found) => {
  expect(names.test(text)).toBe(found)
})

test.each([
  ['what happens next', /^conditions .* next$/],
  ['what to do until help comes', /^waiting /],
  ['what a medicine can do', /^triggers /],
])('%s never says how soon to be seen', (_, place) => {
  const read = texts.filter(({ id }) => place.test(id))
  expect(read.length).toBeGreaterThan(20)
  expect(read.filter(({ text }) => names.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
})
