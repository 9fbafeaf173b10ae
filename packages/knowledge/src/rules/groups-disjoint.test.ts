import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { groupsDisjoint } from './groups-disjoint.ts'

test('a finding in one group passes', () => {
  expect(issuesOf(groupsDisjoint)).toEqual([])
})

test('a finding in two groups is refused', () => {
  const issues = issuesOf(groupsDisjoint, {
    'groups.yaml': (text) =>
      text.replace(
        'groups:\n',
        'groups:\n  - {id: first, exponent: 0.5, findings: [sign.swelling, site.calf], basis: estimate, source: ratings, reason: one fact}\n',
      ),
  })
  expect(issues).toMatchObject([
    {
      file: 'groups.yaml',
      line: 4,
      message: 'sign.swelling is already in the group first. Remove it from one of the two.',
    },
  ])
})
