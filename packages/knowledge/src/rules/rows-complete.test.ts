import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { rowsComplete } from './rows-complete.ts'

test('every row has its background', () => {
  expect(issuesOf(rowsComplete)).toEqual([])
})

test('a row without a background rate is refused', () => {
  const issues = issuesOf(rowsComplete, {
    'background.yaml': (text) => text.replace('at-most: 30', 'at-most: 31'),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/cramps.yaml',
      message: 'background.yaml has no rate for lab.ferritin at-most 30. Add it there.',
    },
  ])
})

test('a risk factor without a prevalence is refused', () => {
  const issues = issuesOf(rowsComplete, {
    'factors.yaml': (text) => text.replace('option: current', 'option: never'),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/clot.yaml',
      message: 'factors.yaml does not say how common history.smoking=current is. Add it there.',
    },
  ])
})

test('one finding twice in one condition is refused', () => {
  const issues = issuesOf(rowsComplete, {
    'conditions/cramps.yaml': (text) =>
      text.replace(
        'findings:\n',
        'findings:\n  - {finding: site.calf, value: 0.5, low: 0.4, high: 0.6, basis: estimate, source: ratings, place: again}\n',
      ),
  })
  expect(issues).toMatchObject([{ message: 'site.calf stands twice for cramps. Keep one of the two.' }])
})
