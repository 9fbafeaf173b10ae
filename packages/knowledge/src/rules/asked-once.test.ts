import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { askedOnce } from './asked-once.ts'

test('every finding of the person belongs to one question', () => {
  expect(issuesOf(askedOnce)).toEqual([])
})

test('a finding that is never asked is refused', () => {
  const issues = issuesOf(askedOnce, { 'questions.yaml': (text) => text.replace('site.calf, ', '') })
  expect(issues).toMatchObject([{ file: 'vocabulary.yaml', line: 11 }])
})

test('a finding in two questions is refused', () => {
  const issues = issuesOf(askedOnce, {
    'questions.yaml': (text) =>
      text.replace('[person.age, history.smoking]', '[person.age, history.smoking, site.calf]'),
  })
  expect(issues).toMatchObject([
    {
      file: 'questions.yaml',
      line: 4,
      message: 'site.calf is already asked in about-you. Remove it from one of the two.',
    },
  ])
})
