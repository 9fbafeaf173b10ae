import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { ageFactors } from './age-factors.ts'

test('no factors pass', () => {
  expect(issuesOf(ageFactors)).toEqual([])
})

test('factors that overlap are refused', () => {
  const issues = issuesOf(ageFactors, {
    'conditions/cramps.yaml': (text) =>
      text.replace(
        'findings:\n',
        '  ages:\n    - {from: 40, below: 60, value: 1, low: 1, high: 1, basis: estimate, source: ratings, place: all}\n    - {from: 50, below: 70, value: 1, low: 1, high: 1, basis: estimate, source: ratings, place: all}\nfindings:\n',
      ),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/cramps.yaml',
      line: 14,
      message: '50 to 70 overlaps 40 to 60. Let one end where the other begins.',
    },
  ])
})

test('a factor from an age to a younger one is refused', () => {
  const issues = issuesOf(ageFactors, {
    'conditions/cramps.yaml': (text) =>
      text.replace(
        'findings:\n',
        '  ages:\n    - {from: 60, below: 40, value: 1, low: 1, high: 1, basis: estimate, source: ratings, place: all}\nfindings:\n',
      ),
  })
  expect(issues).toMatchObject([{ message: 'from: 60 is not under below: 40. Write the younger age first.' }])
})
