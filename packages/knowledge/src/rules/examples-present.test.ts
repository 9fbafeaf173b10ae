import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { examplesPresent } from './examples-present.ts'

test('rules with both kinds of example pass', () => {
  expect(issuesOf(examplesPresent)).toEqual([])
})

test('a rule without a near miss is refused', () => {
  const issues = issuesOf(examplesPresent, {
    'warning-signs/clot-signs.yaml': (text) => text.replace('[{present: [sign.swelling]}]', '[]'),
  })
  expect(issues).toMatchObject([{ file: 'warning-signs/clot-signs.yaml', line: 12 }])
})
