// A cause in one line, and whether the answers are enough.
import { expect, test } from 'vitest'
import { causeSummary, conditionText, enoughText, togetherSentence } from './causes.ts'
import { someWords } from './testing/some-words.ts'

test('name, word, count of people and range', () => {
  const cause = { condition: 'restless-legs-syndrome', probability: 0.68 }
  expect(causeSummary(someWords, 'en', cause, { low: 0.52, high: 0.78 })).toBe(
    'Restless legs: likely. About 7 in 10 people with answers like yours. It could be 5 to 8 in 10.',
  )
})

test('two causes at once', () => {
  const together = { conditions: ['gout', 'sciatica'], probability: 0.1 } as const
  expect(togetherSentence(someWords, 'en', together)).toBe(
    'Gout and sciatica may both play a part: about 1 in 10 people with answers like yours.',
  )
})

test('not enough names the two questions that would tell', () => {
  const telling = ['relief.movement', 'sensation.urge-to-move', 'person.age']
  const text = enoughText(someWords, { value: false, reason: 'too-close' }, telling)
  expect(text.title).toBe('Not enough to tell')
  expect(text.wouldTell?.asks).toEqual([
    'Does moving your legs ease it?',
    'Do you feel a strong urge to move your legs?',
  ])
})

test('when it is enough, or nothing would tell, no question is named', () => {
  expect(
    enoughText(someWords, { value: true, reason: 'clear' }, ['relief.movement']).wouldTell,
  ).toBeUndefined()
  expect(enoughText(someWords, { value: false, reason: 'other-likely' }, []).wouldTell).toBeUndefined()
})

test('each condition has a name, three texts and a name for clinicians', () => {
  const ids = Object.keys(someWords.conditions)
  expect(ids).toHaveLength(35)
  for (const id of ids) {
    expect(Object.keys(conditionText(someWords, id))).toEqual(['name', 'clinical', 'what', 'next', 'settle'])
  }
})
