import { expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import { plainBase } from '../testing/plain-base.ts'
import { excludedBy, listAnswers } from './list-answers.ts'

const network = compile(
  plainBase(['one-leg', 'both-legs', 'stocking', 'calf'], {
    implications: [
      { if: 'stocking', present: ['both-legs'], absent: ['one-leg'] },
      { if: 'one-leg', absent: ['both-legs'] },
    ],
  }),
)
const question = { oneOf: [['one-leg', 'both-legs']] }

test('what cannot be there together excludes each other, whichever of them says so, and through a third', () => {
  const all = ['one-leg', 'both-legs', 'stocking', 'calf']
  expect(excludedBy(network, 'one-leg', all)).toEqual(['both-legs', 'stocking'])
  expect(excludedBy(network, 'both-legs', all)).toEqual(['one-leg'])
  expect(excludedBy(network, 'calf', all)).toEqual([])
})

test('none of the alternatives named leaves them open, and denies the rest', () => {
  expect(
    listAnswers(network, question, { 'one-leg': 'absent', 'both-legs': 'absent', calf: 'absent' }),
  ).toEqual({ calf: 'absent' })
})

test('one of the alternatives named, or meant by another answer, denies the others', () => {
  expect(listAnswers(network, question, { 'one-leg': 'present', 'both-legs': 'absent' })).toEqual({
    'one-leg': 'present',
    'both-legs': 'absent',
  })
  // Both legs are meant, so that the box left unticked is no denial of them.
  const stocking = { stocking: 'present', 'one-leg': 'absent', 'both-legs': 'absent' } as const
  expect(listAnswers(network, question, stocking)).toEqual({ stocking: 'present', 'one-leg': 'absent' })
})

test('who cannot tell has not denied', () => {
  const unsure = { 'one-leg': 'unknown', 'both-legs': 'unknown' } as const
  expect(listAnswers(network, question, unsure)).toEqual(unsure)
})
