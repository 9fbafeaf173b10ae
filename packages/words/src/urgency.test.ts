// Why the urgency was raised.
import { expect, test } from 'vitest'
import { someWords } from './testing/some-words.ts'
import { howSoonText, raisedText, urgencyText, waitingText } from './urgency.ts'

test('a warning sign says why, what to do, and which answers set it off', () => {
  const raised = {
    by: 'warning-sign',
    id: 'acute-limb-ischemia',
    to: 'emergency',
    because: ['flag.sudden-cold-pale-leg', 'person.age'],
  } as const
  expect(raisedText(someWords, 'en', raised, { 'person.age': 71 })).toEqual({
    why: 'An artery may be blocked.',
    act: 'Call {emergency-number} now.',
    because: ['your leg suddenly turned cold and pale', 'your age is 71 years'],
  })
  expect(raisedText(someWords, 'en', raised, {}).because).toEqual([
    'your leg suddenly turned cold and pale',
    'your age',
  ])
})

test.each([
  [
    'harm-threshold',
    'There is a chance that it is a clot in a deep leg vein: about 1 in 10 people with answers like yours. That is too great a risk to wait.',
  ],
  [
    'likely-cause',
    'It could be a clot in a deep leg vein: about 1 in 10 people with answers like yours. That is enough to say how soon it should be seen.',
  ],
] as const)('%s names the cause and its chance', (by, why) => {
  const raised = {
    by,
    id: 'deep-vein-thrombosis',
    to: 'same-day',
    probability: 0.1,
    threshold: 0.05,
  } as const
  expect(raisedText(someWords, 'en', raised, {})).toEqual({ why, because: [] })
})

test.each([
  ['soon', 'That is reason enough to have it checked.'],
  ['routine', 'That is reason enough to have it checked.'],
  ['emergency', 'That is too great a risk to wait.'],
] as const)('a danger that raises to %s says what fits the time it leaves', (to, end) => {
  const raised = {
    by: 'harm-threshold',
    id: 'deep-vein-thrombosis',
    to,
    probability: 0.1,
    threshold: 0.05,
  } as const
  expect(raisedText(someWords, 'en', raised, {}).why).toBe(
    `There is a chance that it is a clot in a deep leg vein: about 1 in 10 people with answers like yours. ${end}`,
  )
})

test('each urgency has words', () => {
  expect(urgencyText(someWords, 'soon')).toEqual({ title: 'Be seen soon', act: 'Within two weeks.' })
})

test('nobody is told to look after it at home while questions about danger are open', () => {
  expect(howSoonText(someWords, 'self-care', 0)).toEqual(urgencyText(someWords, 'self-care'))
  expect(howSoonText(someWords, 'self-care', 1).title).toBe('Nothing urgent so far')
  expect(howSoonText(someWords, 'soon', 1)).toEqual(urgencyText(someWords, 'soon'))
})

test('a condition without advice for the wait has none', () => {
  expect(waitingText(someWords, 'deep-vein-thrombosis')?.do).toEqual(['Rest the leg.'])
  expect(waitingText(someWords, 'gout')).toBeUndefined()
})
