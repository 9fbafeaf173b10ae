import { expect, test } from 'vitest'
import { examplesPresent } from './examples-present.ts'
import { issuesOf } from './small-base.ts'

test('rules with both kinds of example pass', () => {
  expect(issuesOf(examplesPresent)).toEqual([])
})

test('a rule without a near miss is refused', () => {
  const issues = issuesOf(examplesPresent, {
    'warning-signs/clot-signs.yaml': (text) => text.replace('[{present: [sign.swelling]}]', '[]'),
  })
  expect(issues).toMatchObject([{ file: 'warning-signs/clot-signs.yaml', line: 12 }])
})
