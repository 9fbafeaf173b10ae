// One screen of the interview.
import { expect, test } from 'vitest'
import { questionsLeft, questionText, whyAsked, whyDone } from './questions.ts'
import { someWords } from './testing/some-words.ts'

test('an option without a label of its own falls back on its finding', () => {
  const settles = ['relief.movement', 'sensation.urge-to-move']
  expect(questionText(someWords, { id: 'movement', settles })).toEqual({
    ask: 'Does moving help?',
    why: 'It tells causes apart.',
    none: 'None of these',
    cannotTell: "I can't tell",
    options: [
      { finding: 'relief.movement', label: 'Moving helps' },
      { finding: 'sensation.urge-to-move', label: 'you feel an urge to move your legs' },
    ],
  })
})

test('help and a word of its own for "none"', () => {
  const text = questionText(someWords, { id: 'urge', settles: ['sensation.urge-to-move'] })
  expect(text).toMatchObject({ help: 'Think of last night.', none: 'No urge' })
})

test('why a question is asked', () => {
  expect(whyAsked(someWords, { kind: 'separates', conditions: ['gout', 'sciatica', 'fracture'] })).toBe(
    'Your answer helps to tell gout, sciatica and a cracked or broken bone apart.',
  )
  expect(whyAsked(someWords, { kind: 'separates', conditions: ['gout'] })).toBe(
    'Your answer makes gout more or less likely.',
  )
  expect(whyAsked(someWords, { kind: 'warning' })).toContain('help fast')
})

test('about how many are left', () => {
  expect(questionsLeft(someWords, 'en', 1)).toBe('About 1 question left')
  expect(questionsLeft(someWords, 'en', 6)).toBe('About 6 questions left')
})

test.each(['emergency', 'settled', 'not-worth-asking', 'limit', 'nothing-left'] as const)(
  'an end by %s has words',
  (reason) => {
    expect(whyDone(someWords, reason)).toMatch(/\.$/)
  },
)
