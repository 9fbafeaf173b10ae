import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { dangersGuarded } from './dangers-guarded.ts'

test('a danger with a warning sign and a threshold passes', () => {
  expect(issuesOf(dangersGuarded)).toEqual([])
})

test('a danger that no warning sign guards is refused', () => {
  const issues = issuesOf(dangersGuarded, {
    'warning-signs/clot-signs.yaml': (text) => text.replace('danger: [clot]', 'danger: []'),
  })
  expect(issues).toMatchObject([
    {
      file: 'conditions/clot.yaml',
      message: 'No warning sign guards clot. Write one in warning-signs/ with danger: [clot].',
    },
  ])
})

test('a danger without a threshold is refused', () => {
  const issues = issuesOf(dangersGuarded, { 'conditions/clot.yaml': (text) => text.replace(/harm: .*/, '') })
  expect(issues).toMatchObject([
    { message: 'clot is a danger without a threshold. Write `harm:` with urgency, probability and reason.' },
  ])
})
