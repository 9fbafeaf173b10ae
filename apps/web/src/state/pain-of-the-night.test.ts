import { base } from '@stillnight/knowledge/base'
import { expect, test } from 'vitest'
import { painOfTheNight, sensationOf } from './pain-of-the-night.ts'

const diaryOf = (...attacks: readonly { night: string; kind?: 'cramp' | 'burning' }[]) => ({
  attacks: attacks.map((attack, index) => ({ id: String(index), ...attack })),
  nights: [],
  checks: [],
})

test('what was tapped tonight and the night before is what the pain is like; older nights say nothing of it', () => {
  const diary = diaryOf(
    { night: '2026-11-24', kind: 'cramp' },
    { night: '2026-11-25', kind: 'burning' },
    { night: '2026-11-26' },
  )
  expect(painOfTheNight(diary, '2026-11-26')).toEqual({ 'sensation.burning': 'present' })
  expect(painOfTheNight(diary, '2026-11-25')).toEqual({
    'sensation.burning': 'present',
    'sensation.muscle-spasm': 'present',
  })
  expect(painOfTheNight(diary, '2026-11-28')).toEqual({})
})

test('every kind of pain is a finding of the base', () => {
  const ids = base.findings.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(Object.values(sensationOf)))
})
