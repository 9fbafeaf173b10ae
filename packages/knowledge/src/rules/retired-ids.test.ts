import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { retiredIds } from './retired-ids.ts'

test('no id of the small base is retired', () => {
  expect(issuesOf(retiredIds)).toEqual([])
})

test('an id that was retired is refused', () => {
  const issues = issuesOf(retiredIds, {
    'vocabulary.yaml': (text) => text.replace('retired: {}', 'retired: {heat: split in two}'),
  })
  expect(issues).toMatchObject([
    {
      file: 'vocabulary.yaml',
      line: 15,
      message: 'heat was retired and stored answers may still hold it. Choose a new id.',
    },
  ])
})
