import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { wordsComplete } from './words-complete.ts'

test('everything that can be shown has words', () => {
  expect(issuesOf(wordsComplete)).toEqual([])
})

test('a condition without words is refused', () => {
  const issues = issuesOf(wordsComplete, {
    'words/en/conditions.yaml': (text) => text.replace(/clot: .*/, ''),
  })
  expect(issues).toMatchObject([
    {
      file: 'words/en/conditions.yaml',
      message: 'There are no words for clot. Write `clot:` with name, clinical, what, next, settle.',
    },
  ])
})

test('an option without its label is refused', () => {
  const issues = issuesOf(wordsComplete, {
    'words/en/questions.yaml': (text) => text.replace(', sign.redness: red', ''),
  })
  expect(issues).toMatchObject([
    { file: 'words/en/questions.yaml', line: 3, message: 'leg options sign.redness is missing. Write it.' },
  ])
})

test('words for an id that does not exist are refused', () => {
  const issues = issuesOf(wordsComplete, {
    'words/en/measures.yaml': (text) => text.replace('walking:', 'walkin:'),
  })
  expect(issues).toMatchObject([
    { message: 'There are no words for walking. Write `walking:` with name, how, effect-after, stop.' },
    {
      line: 3,
      message: 'There is no `walkin` to have words for. Did you mean `walking`? Remove it or correct the id.',
    },
  ])
})
