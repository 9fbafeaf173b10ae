// One language, one country.
import { expect, test } from 'vitest'
import { createWords } from './create-words.ts'
import { someWords } from './testing/some-words.ts'

test('the number of the country is in every text that calls for help', () => {
  const words = createWords(someWords, { country: 'gb' })
  expect(words.emergencyNumber).toBe('999')
  expect(words.emergencyDial).toBe('999')
  expect(words.urgency('emergency').act).toBe('Call 999 now.')
  expect(words.warningSign('acute-limb-ischemia').act).toBe('Call 999 now.')
  expect(words.measure('heat').stop).toBe('Call 999 if it turns blue.')
  expect(words.text('emergency.call')).toBe('Call 999')
})

test.each([undefined, 'XX'])('for the country %s it is 112 or the local number', (country) => {
  const words = createWords(someWords, country === undefined ? {} : { country })
  expect(words.urgency('emergency').act).toBe('Call 112 or your local number now.')
  expect(words.emergencyDial).toBe('112')
})

test('the words it was made from stay as they are', () => {
  createWords(someWords, { country: 'US' })
  expect(someWords.urgency.emergency.act).toContain('{emergency-number}')
})

test('other blanks are filled when a text is asked for', () => {
  expect(createWords(someWords).text('why.number-help', { low: 0, high: 120 })).toBe(
    'Type a number from 0 to 120.',
  )
})

test('sentences come through the same door', () => {
  const words = createWords(someWords)
  expect(words.list(['a', 'b'])).toBe('a and b')
  expect(words.questionsLeft(2)).toBe('About 2 questions left')
  expect(words.causeSummary({ condition: 'gout', probability: 0.02 })).toBe(
    'Gout: unlikely. About 1 in 50 people with answers like yours.',
  )
})
