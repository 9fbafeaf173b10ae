import { expect, test } from 'vitest'
import { idsUsed } from './ids-used.ts'
import { issuesOf } from './small-base.ts'

const idle = {
  'vocabulary.yaml': (text: string) =>
    text.replace('relief:', '  site.shin: {kind: boolean, asked-of: person}\nrelief:'),
}

test('a finding that a condition or a rule uses passes', () => {
  expect(issuesOf(idsUsed({}))).toEqual([])
})

test('a finding that nothing computes with is refused', () => {
  expect(issuesOf(idsUsed({}), idle)).toMatchObject([{ file: 'vocabulary.yaml', line: 15 }])
})

test('an exception with a reason is let through', () => {
  expect(issuesOf(idsUsed({ 'site.shin': 'kept for stored answers' }), idle)).toEqual([])
})

test('an exception that is no longer needed is refused', () => {
  expect(issuesOf(idsUsed({ 'site.calf': 'once unused' }))).toMatchObject([
    {
      message:
        'site.calf is listed as unused in src/rules/unused-findings.ts and no longer is. Remove it from that list.',
    },
  ])
})
