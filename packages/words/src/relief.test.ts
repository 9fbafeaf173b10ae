// Measures, the rules that hold them back, and what they may help with.
import { expect, test } from 'vitest'
import {
  certaintyText,
  conflictText,
  helpsWith,
  measureText,
  momentText,
  safetyText,
  triggerText,
} from './relief.ts'
import { someWords } from './testing/some-words.ts'

test('one sentence for each verdict', () => {
  expect(
    helpsWith(someWords, [
      { condition: 'nocturnal-leg-cramps', verdict: 'may-help' },
      { condition: 'gout', verdict: 'uncertain' },
      { condition: 'sciatica', verdict: 'may-help' },
    ]),
  ).toEqual(['May help: night leg cramps and sciatica.', 'Nobody knows yet: gout.'])
})

test('words by id', () => {
  expect(measureText(someWords, 'heat').how).toHaveLength(2)
  expect(safetyText(someWords, 'heat-numb').instead).toBe('Use a blanket.')
  expect(triggerText(someWords, 'statin-muscle')).toBe('A statin can do this.')
  expect(conflictText(someWords, 'up-or-down', 'down')).toEqual({
    say: 'Legs up or down?',
    position: 'Keep them down.',
  })
  expect(() => conflictText(someWords, 'up-or-down', 'sideways')).toThrow('sideways')
})

test.each(['right-now', 'before-bed', 'this-week', 'with-a-clinician'] as const)('%s has words', (moment) => {
  expect(momentText(someWords, moment)).not.toBe('')
})

test.each(['high', 'moderate', 'low', 'very-low'] as const)('%s certainty has words', (certainty) => {
  expect(certaintyText(someWords, certainty)).toMatch(/\.$/)
})
