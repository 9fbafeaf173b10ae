import { expect, test } from 'vitest'
import { issuesOf } from '../testing/small-base.ts'
import { trialBlocks } from './trial-blocks.ts'

const change = (from: string, to: string) => ({
  'self-experiments.yaml': (text: string) => text.replace(from, to),
})

test('blocks with nights left to compare pass', () => {
  expect(issuesOf(trialBlocks)).toEqual([])
})

test('a block of which every night is left out is refused', () => {
  expect(issuesOf(trialBlocks, change('leave-out: 1', 'leave-out: 7'))).toMatchObject([
    {
      file: 'self-experiments.yaml',
      message: 'A block of 7 nights with 7 left out compares none. Write 6 or less.',
    },
  ])
})

test('a measure that can be tried and has nothing to count is refused', () => {
  expect(issuesOf(trialBlocks, change(' outcome: events,', ''))).toMatchObject([
    { message: 'heat can be tried: write its blocks and its outcome.' },
  ])
})

test('a measure that cannot be tried has no blocks', () => {
  expect(issuesOf(trialBlocks, change('suitability: partly', 'suitability: too-slow'))).toMatchObject([
    { message: 'heat cannot be tried (too-slow). Write `blocks: []`.' },
  ])
})
