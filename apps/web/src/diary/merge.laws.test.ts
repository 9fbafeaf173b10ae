import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame, mergeEntry } from './merge.ts'
import type { Entry } from './record.ts'

const fields = fc.record(
  {
    leg: fc.constantFrom('left', 'right', 'both'),
    severity: fc.integer({ min: 0, max: 10 }),
    note: fc.string(),
    sites: fc.array(fc.constantFrom('site.calf', 'site.thigh')),
  },
  { requiredKeys: [] },
)

const attack = (value: object, changed = 1): Entry => ({
  kind: 'attack',
  id: 'a',
  changed,
  value: { id: 'a', night: '2026-11-26', ...value } as Entry['value'],
})

const change = (base: Entry | undefined, mine: Entry | undefined) =>
  ({ kind: 'attack', id: 'a', base, mine }) as const

const valueAfter = (base: Entry | undefined, mine: Entry | undefined, stored: Entry | undefined) =>
  mergeEntry(change(base, mine), stored)?.value

test('with no one else at work, what was wanted is what is kept', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      expect(valueAfter(attack(before), attack(after), attack(before))).toEqual(attack(after).value)
    }),
  )
})

test('the same change made twice is made once', () => {
  fc.assert(
    fc.property(fields, fields, fields, (before, mine, stored) => {
      const once = mergeEntry(change(attack(before), attack(mine)), attack(stored))
      expect(mergeEntry(change(attack(before), attack(mine)), once)).toEqual(once)
    }),
  )
})

test('two changes to different fields are both kept, whichever comes first', () => {
  fc.assert(
    fc.property(fields, fc.integer({ min: 0, max: 10 }), fc.string(), (before, severity, note) => {
      const first = change(attack(before), attack({ ...before, severity }))
      const second = change(attack(before), attack({ ...before, note }))
      const one = mergeEntry(second, mergeEntry(first, attack(before)))
      const other = mergeEntry(first, mergeEntry(second, attack(before)))
      const expected = attack({ ...before, severity, note })
      expect(one?.value).toEqual(expected.value)
      expect(other?.value).toEqual(expected.value)
    }),
  )
})

test('taking back a change leaves what was there before it', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const changed = mergeEntry(change(attack(before), attack(after)), attack(before))
      expect(valueAfter(changed, attack(before), changed)).toEqual(attack(before).value)
    }),
  )
})

test('two values are the same exactly when they are written alike with sorted fields', () => {
  const value = fc.jsonValue()
  fc.assert(
    fc.property(value, value, (first, second) => {
      expect(isSame(first, first)).toBe(true)
      // JSON has no -0, and neither has a diary.
      expect(isSame(JSON.parse(JSON.stringify(first)), JSON.parse(JSON.stringify(first)))).toBe(true)
      expect(isSame(first, second)).toBe(isSame(second, first))
      expect(isSame([first], [first, second])).toBe(false)
    }),
  )
})
