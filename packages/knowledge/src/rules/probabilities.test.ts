import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { probabilities } from './probabilities.ts'

test('chances between 0 and 1 pass', () => {
  expect(issuesOf(probabilities)).toEqual([])
})

test('97 instead of 0.97 is answered with what to write', () => {
  const issues = issuesOf(probabilities, {
    'conditions/cramps.yaml': (text) => text.replace('value: 0.97', 'value: 97'),
  })
  expect(issues).toMatchObject([
    { file: 'conditions/cramps.yaml', message: 'value: 97 is not a probability: write 0.97.' },
  ])
})

test('certainty is refused: no answer could change it', () => {
  const issues = issuesOf(probabilities, {
    'background.yaml': (text) => text.replace('high: 0.05', 'high: 1'),
  })
  expect(issues).toMatchObject([
    {
      file: 'background.yaml',
      line: 2,
      message: 'high: 1 is too sure: no answer could change it. Write 0.99 or less.',
    },
  ])
})

test('a negative chance is refused', () => {
  const issues = issuesOf(probabilities, { 'factors.yaml': (text) => text.replace('low: 0.1', 'low: -0.1') })
  expect(issues).toMatchObject([
    { message: 'low: -0.1 is not a probability: write a number between 0 and 1.' },
  ])
})
