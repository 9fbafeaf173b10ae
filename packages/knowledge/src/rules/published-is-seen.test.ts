import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { publishedIsSeen } from './published-is-seen.ts'

test('published on a source that was seen passes', () => {
  expect(issuesOf(publishedIsSeen)).toEqual([])
})

test('published on a source nobody opened is refused', () => {
  const issues = issuesOf(publishedIsSeen, {
    'safety/all.yaml': (text) => text.replace('source: paper', 'source: memory'),
  })
  expect(issues).toMatchObject([
    {
      file: 'safety/all.yaml',
      line: 15,
      message:
        '`published` rests on memory, which nobody has seen. Write `recalled`, or read it and write seen: true.',
    },
  ])
})
