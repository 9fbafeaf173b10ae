// An estimate says that no clinician has checked it.
import { expect, test } from 'vitest'
import { basisText } from './provenance.ts'
import { someWords } from './testing/some-words.ts'

test('each basis says what it is', () => {
  expect(basisText(someWords, 'published').label).toBe('Published study')
  expect(basisText(someWords, 'recalled').label).toBe('From memory, to be checked')
  expect(basisText(someWords, 'estimate').help).toContain('No clinician has checked it')
})
