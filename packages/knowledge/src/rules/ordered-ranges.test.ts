import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { orderedRanges } from './ordered-ranges.ts'

test('ranges that hold their value pass', () => {
  expect(issuesOf(orderedRanges)).toEqual([])
})

test('a range that lies beside its value is refused', () => {
  const issues = issuesOf(orderedRanges, {
    'background.yaml': (text) => text.replace('value: 0.02', 'value: 0.2'),
  })
  expect(issues).toMatchObject([
    {
      file: 'background.yaml',
      line: 2,
      message: 'The range 0.01 to 0.05 does not hold 0.2. Write low <= value <= high.',
    },
  ])
})
