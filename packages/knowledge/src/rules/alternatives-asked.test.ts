import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { alternativesAsked } from './alternatives-asked.ts'

const withAlternatives = (alternatives: string) => ({
  'questions.yaml': (text: string) =>
    text.replace('settles: [site.calf', `one-of: [[${alternatives}]], settles: [site.calf`),
})

test('alternatives that the question asks about are taken', () => {
  expect(issuesOf(alternativesAsked)).toEqual([])
  expect(issuesOf(alternativesAsked, withAlternatives('sign.swelling, sign.redness'))).toEqual([])
})

test.each(['history.smoking', 'sign.sweling'])(
  '%s, which the question does not ask, is refused',
  (finding) => {
    expect(issuesOf(alternativesAsked, withAlternatives(`sign.redness, ${finding}`))).toMatchObject([
      {
        file: 'questions.yaml',
        line: 4,
        message: `leg does not ask about ${finding}. Write it under settles: too, or take it out of one-of:.`,
      },
    ])
  },
)
