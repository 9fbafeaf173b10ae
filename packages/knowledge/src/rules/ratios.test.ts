import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { ratios } from './ratios.ts'

test('a plain odds ratio passes', () => {
  expect(issuesOf(ratios)).toEqual([])
})

test('a ratio of zero is refused', () => {
  const issues = issuesOf(ratios, {
    'conditions/clot.yaml': (text) => text.replace('value: 1.5', 'value: 0'),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/clot.yaml',
      message:
        'value: 0 is not a believable ratio. Write a number from 0.001 to 1000; 1 means no difference.',
    },
  ])
})
