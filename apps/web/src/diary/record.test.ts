import { expect, test } from 'vitest'
import { diaryOf, type Entry, keyOf, readEntry } from './record.ts'

const entry = (kind: Entry['kind'], value: Entry['value'] & object, id: string): Entry => ({
  kind,
  id,
  changed: 1,
  value,
})

const mapOf = (...all: readonly Entry[]) => new Map(all.map((each) => [keyOf(each), each] as const))

test('attacks stand in the order they were lived, not in the order they were tapped', () => {
  const began = (instant: number) => ({ instant, offsetMinutes: 0 })
  const { attacks } = diaryOf(
    mapOf(
      entry('attack', { id: 'c', night: '2026-11-26', began: began(2000) }, 'c'),
      entry('attack', { id: 'b', night: '2026-11-26', began: began(1000) }, 'b'),
      entry('attack', { id: 'a', night: '2026-11-27' }, 'a'),
      entry('attack', { id: 'd', night: '2026-11-25' }, 'd'),
    ),
  )
  expect(attacks.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
})

test.each([
  ['no record at all', undefined],
  ['a kind that nobody knows', { kind: 'dream', id: 'a', changed: 1, value: { id: 'a' } }],
  ['a kind that every object has', { kind: 'constructor', id: 'a', changed: 1, value: { id: 'a' } }],
  ['an attack without a night', { kind: 'attack', id: 'a', changed: 1, value: { id: 'a' } }],
  [
    'the name of another record',
    { kind: 'night', id: '2026-11-26', changed: 1, value: { night: '2026-11-27' } },
  ],
  ['no time of change', { kind: 'night', id: '2026-11-26', value: { night: '2026-11-26' } }],
])('%s cannot be read', (_what, stored) => {
  expect(readEntry(stored)).toBeUndefined()
})
