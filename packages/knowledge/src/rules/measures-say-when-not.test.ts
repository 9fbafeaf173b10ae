import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { measuresSayWhenNot } from './measures-say-when-not.ts'

test('measures named by a rule pass', () => {
  expect(issuesOf(measuresSayWhenNot)).toEqual([])
})

test('a measure that no rule names is refused', () => {
  const issues = issuesOf(measuresSayWhenNot, {
    'safety/all.yaml': (text) => text.replace('measures: [walking]', 'measures: [heat]'),
  })
  expect(issues).toMatchObject([
    {
      file: 'relief/walking.yaml',
      message: 'Nothing says when not to use walking. Write a rule in safety/ that names it.',
    },
  ])
})

test('a rule that is listed and names another measure is refused', () => {
  const issues = issuesOf(measuresSayWhenNot, {
    'relief/heat.yaml': (text) =>
      text.replace('when-not: [heat-on-red-skin]', 'when-not: [walking-with-clot]'),
  })
  expect(issues).toMatchObject([{ file: 'relief/heat.yaml', line: 6 }])
})
