import type { Answers } from '@stillnight/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withTonight } from './with-tonight.ts'

test('a danger that is there is not denied away, a "no" of tonight counts, and so does "can\'t tell"', () => {
  const before = { a: 'present', b: 'absent', c: 'unknown', 'person.age': 67 } as const
  const tonight = { a: 'absent', b: 'unknown', c: 'absent', d: 'absent', 'person.age': 'unknown' } as const
  expect(withTonight(before, tonight)).toEqual({
    a: 'present',
    b: 'unknown',
    c: 'absent',
    d: 'absent',
    'person.age': 67,
  })
})

test('whatever is said tonight, nothing that is there goes away, and nothing comes that nobody said', () => {
  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('present', 'absent', 'unknown'),
  ) as fc.Arbitrary<Answers>
  fc.assert(
    fc.property(answers, answers, (before, tonight) => {
      const joined = withTonight(before, tonight)
      for (const [finding, answer] of Object.entries(before)) {
        if (answer === 'present') expect(joined[finding]).toBe('present')
      }
      for (const [finding, answer] of Object.entries(joined)) {
        expect([before[finding], tonight[finding]]).toContain(answer)
      }
    }),
  )
})
