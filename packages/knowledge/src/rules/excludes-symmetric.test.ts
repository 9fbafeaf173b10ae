import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { excludesSymmetric } from './excludes-symmetric.ts'

test('nothing excluded passes', () => {
  expect(issuesOf(excludesSymmetric)).toEqual([])
})

test('an exclusion that only one of the two names is refused', () => {
  const issues = issuesOf(excludesSymmetric, {
    'conditions/cramps.yaml': (text) => text.replace('urgency: soon\n', 'urgency: soon\nexcludes: [clot]\n'),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/cramps.yaml',
      line: 6,
      message: 'clot does not exclude cramps in turn. Write excludes: [cramps] in conditions/clot.yaml.',
    },
  ])
})

test('a condition that excludes itself is refused', () => {
  const issues = issuesOf(excludesSymmetric, {
    'conditions/cramps.yaml': (text) =>
      text.replace('urgency: soon\n', 'urgency: soon\nexcludes: [cramps]\n'),
  })
  expect(issues).toMatchObject([{ message: 'cramps excludes itself. Remove it.' }])
})
