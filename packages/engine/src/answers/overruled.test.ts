// A no that another answer overrules by its meaning, and answers that cannot both be true.
import { expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import { plainBase } from '../testing/plain-base.ts'
import { contradicted, withoutOverruled } from './overruled.ts'

const names = ['whole-leg', 'one-leg', 'left', 'right']
const network = compile(
  plainBase(names, {
    implications: [
      { if: 'whole-leg', present: ['one-leg'] },
      { if: 'left', absent: ['right'] },
      { if: 'right', absent: ['left'] },
    ],
  }),
)

test('a no that a yes overrules is left out, and nothing else', () => {
  const answers: Answers = { 'whole-leg': 'present', 'one-leg': 'absent', left: 'absent' }
  expect(withoutOverruled(network, answers)).toEqual({ 'whole-leg': 'present', left: 'absent' })
})

test('answers that agree are returned as they are', () => {
  const answers: Answers = { 'whole-leg': 'absent', 'one-leg': 'absent', left: 'present' }
  expect(withoutOverruled(network, answers)).toBe(answers)
})

test('each contradiction is named once', () => {
  expect(contradicted(network, { 'whole-leg': 'present', 'one-leg': 'absent' })).toEqual(['one-leg'])
  expect(contradicted(network, { left: 'present', right: 'present' })).toEqual(['right'])
  expect(contradicted(network, { left: 'present', right: 'absent', 'whole-leg': 'absent' })).toEqual([])
})
