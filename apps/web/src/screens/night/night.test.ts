import { nightOf } from '@stillnight/engine/diary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withChange } from '../../diary/with-change.ts'
import { momentOf } from '../../state/clock.ts'
import { momentInNight } from './moment-in-night.ts'

test('a field that is taken back is gone, not empty', () => {
  expect(withChange<{ id: string; leg?: string }>({ id: 'a', leg: 'left' }, { leg: undefined })).toEqual({
    id: 'a',
  })
  expect(withChange<{ id: string; leg?: string }>({ id: 'a' }, { leg: 'both' })).toEqual({
    id: 'a',
    leg: 'both',
  })
})

test('whatever time is typed lies in the night it is typed for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 28 }), (minutes, day) => {
      const night = `2026-11-${String(day).padStart(2, '0')}`
      expect(nightOf(momentInNight(night, minutes, momentOf))).toBe(night)
    }),
  )
})
