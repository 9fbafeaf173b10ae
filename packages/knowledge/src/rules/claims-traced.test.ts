import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { claimsTraced } from './claims-traced.ts'

test('a claim held by an entry that exists passes', () => {
  expect(issuesOf(claimsTraced)).toEqual([])
})

test('a claim held by a file that does not exist is refused', () => {
  const issues = issuesOf(claimsTraced, {
    'claims.yaml': (text) => text.replace('conditions/cramps#', 'conditions/cramp#'),
  })
  expect(issues).toMatchObject([
    {
      file: 'claims.yaml',
      line: 3,
      message: 'There is no conditions/cramp.yaml. Name the file that holds the claim.',
    },
  ])
})

test('a claim held by an entry that does not exist is refused', () => {
  const issues = issuesOf(claimsTraced, { 'claims.yaml': (text) => text.replace('#site.calf', '#site.shin') })
  expect(issues).toMatchObject([
    {
      message:
        'conditions/cramps.yaml has no entry `site.shin`. Name a finding, a condition or a rule that stands there.',
    },
  ])
})

test('an id that the starting document names and no claim points to is refused', () => {
  const issues = issuesOf(claimsTraced, {
    'vocabulary.yaml': (text) => text.replace('heat: {}', 'heat: {seed: true}'),
  })
  expect(issues).toMatchObject([
    {
      file: 'vocabulary.yaml',
      line: 15,
      message:
        'The starting document names heat, and no claim points to it. Add it to a claim in claims.yaml.',
    },
  ])
})
