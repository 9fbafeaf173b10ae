import { expect, test } from 'vitest'
import { readSaidOn } from './said-on.ts'

test('the days of the answers are kept; what is no day, and days of nothing that was answered, are not', () => {
  const answers = { 'flag.fever': 'absent', 'flag.unwell': 'absent', 'person.age': 71 } as const
  const kept = {
    'flag.fever': '2026-09-03',
    'flag.unwell': '2026-09-31',
    'person.age': 3,
    gone: '2026-09-03',
  }
  expect(readSaidOn(kept, answers)).toEqual({ 'flag.fever': '2026-09-03' })
  for (const damaged of [undefined, null, 'yesterday', 7]) expect(readSaidOn(damaged, answers)).toEqual({})
})
