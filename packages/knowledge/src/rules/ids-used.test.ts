import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { idsUsed } from './ids-used.ts'

const withShin = (entry: string) => ({
  'vocabulary.yaml': (text: string) => text.replace('relief:', `  site.shin: ${entry}\nrelief:`),
})

test('a finding that a condition or a rule uses passes', () => {
  expect(issuesOf(idsUsed)).toEqual([])
})

test('a finding that nothing computes with is refused', () => {
  const issues = issuesOf(idsUsed, withShin('{kind: boolean, asked-of: person}'))
  expect(issues).toMatchObject([{ file: 'vocabulary.yaml', line: 15 }])
})

test('an exception that says why passes', () => {
  expect(issuesOf(idsUsed, withShin('{kind: boolean, asked-of: person, unused: stored answers}'))).toEqual([])
})

test('an exception that is no longer needed is refused', () => {
  const issues = issuesOf(idsUsed, {
    'vocabulary.yaml': (text) => text.replace('site.calf: {', 'site.calf: {unused: once, '),
  })
  expect(issues).toMatchObject([{ message: 'site.calf is used by now. Remove `unused:`.' }])
})
