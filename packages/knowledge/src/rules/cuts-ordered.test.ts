import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { cutsOrdered } from './cuts-ordered.ts'

test('cuts from mild to severe pass', () => {
  expect(issuesOf(cutsOrdered)).toEqual([])
})

test('a stricter cut that is commoner is refused', () => {
  const issues = issuesOf(cutsOrdered, {
    'background.yaml': (text) => text.replace('at-most: 30, value: 0.1', 'at-most: 30, value: 0.35'),
  })
  expect(issues).toMatchObject([
    {
      file: 'background.yaml',
      line: 7,
      message:
        'lab.ferritin at-most 30 is stricter than lab.ferritin at-most 75 and cannot be commoner. Write 0.3 or less.',
    },
  ])
})

test('the severe cut before the mild one is refused', () => {
  const issues = issuesOf(cutsOrdered, {
    'background.yaml': (text) => text.replace('at-most: 30', 'at-most: 300'),
  })
  expect(issues).toMatchObject([
    {
      file: 'background.yaml',
      message: 'Write the mildest cut first: lab.ferritin at-most 300 before lab.ferritin at-most 75.',
    },
  ])
})
