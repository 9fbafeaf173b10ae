// What happened, with the numbers, then what to do.
import type { Issue } from '@stillnight/engine'
import { expect, test } from 'vitest'
import { issueSentence } from './issues.ts'
import { someWords } from './testing/some-words.ts'

test.each<[Issue, string]>([
  [
    { code: 'out-of-range', id: 'lab.ferritin', value: 25000, range: [0, 10000], unit: 'ug/L' },
    'Ferritin is 25000 micrograms per liter. We can read 0 to 10000. Check the number and its unit on your report.',
  ],
  [
    { code: 'out-of-range', id: 'exam.ankle-brachial-index', value: 9, range: [0, 3], unit: '1' },
    'Ankle-brachial index is 9. We can read 0 to 3. Check the number and its unit on your report.',
  ],
  [
    { code: 'out-of-range', id: 'person.age', value: 670, range: [0, 120], unit: 'a' },
    'Your age is 670 years. We can read 0 to 120. Check the number.',
  ],
  [
    { code: 'unknown-finding', id: 'relief.move', nearest: 'relief.movement' },
    "We don't know relief.move. Did you mean relief.movement? Change the name and try again.",
  ],
  [{ code: 'unknown-finding', id: 'xyz' }, "We don't know xyz. Check how it is spelled, or leave it out."],
  [
    { code: 'not-an-answer', id: 'relief.movement', value: 'maybe' },
    "relief.movement: we can't read “maybe”. Write one of these: present, absent, unknown.",
  ],
  [
    { code: 'not-a-number', id: 'lab.ferritin', value: '25 mg/dL', unit: 'ug/L' },
    "Ferritin: we can't read “25 mg/dL” as a number. Write the number alone. We read it in micrograms per liter.",
  ],
  [
    { code: 'not-a-number', id: 'exam.ankle-brachial-index', value: 'low', unit: '1' },
    "Ankle-brachial index: we can't read “low” as a number. Write the number alone.",
  ],
  [
    { code: 'not-an-option', id: 'history.smoking', value: 'pipe', options: ['never', 'former', 'current'] },
    'history.smoking: “pipe” is not one of the choices. Choose one of these: never, former and current.',
  ],
  [
    { code: 'wrong-unit', id: 'lab.ferritin', unit: 'g/L', expected: 'ug/L' },
    'Ferritin is in g/L. We read it in micrograms per liter. Check the unit on your report, or ask for the number in micrograms per liter.',
  ],
  [
    { code: 'wrong-unit', id: 'person.age', unit: 'months', expected: 'a' },
    'Your age is in months. We read it in years. Write the number in years.',
  ],
  [
    { code: 'wrong-unit', id: 'exam.ankle-brachial-index', unit: '%', expected: '1' },
    'Ankle-brachial index is in %. It has no unit. Write the number alone.',
  ],
  [
    { code: 'contradiction', id: 'relief.movement' },
    'Two of your answers do not go together: moving your legs eases it. Look at both again and change the one that is wrong. Till then a yes counts, and the first of two numbers.',
  ],
  [
    { code: 'not-a-record', at: 'answers.json' },
    "We can't read answers.json. It must be a list of names with one value each. Check the file and try again.",
  ],
])('$code', (issue, text) => {
  expect(issueSentence(someWords, issue)).toBe(text)
})
