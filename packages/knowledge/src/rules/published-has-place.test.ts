import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { publishedHasPlace } from './published-has-place.ts'

test('a published statement with its place passes', () => {
  expect(issuesOf(publishedHasPlace)).toEqual([])
})

test('a published statement without a place is refused', () => {
  const issues = issuesOf(publishedHasPlace, {
    'safety/all.yaml': (text) => text.replace('    place: abstract\n', ''),
  })
  expect(issues).toMatchObject([{ file: 'safety/all.yaml', line: 11 }])
})
