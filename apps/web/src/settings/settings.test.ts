import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, readSettings, type Settings } from './settings.ts'

test('what was set comes back', () => {
  const set: Settings = {
    version: 1,
    clock: '12-hour',
    textSize: 'largest',
    nightFrom: 22,
    nightUntil: 6,
    remindAt: 8,
    units: 'us',
    tourSeen: true,
  }
  expect(readSettings(JSON.stringify(set))).toEqual(set)
})

test('one value that cannot be read does not spoil the others', () => {
  const text =
    '{"version":1,"clock":"sundial","textSize":"large","nightFrom":99,"remindAt":-1,"units":"cubits"}'
  expect(readSettings(text)).toEqual({ ...defaultSettings, textSize: 'large' })
})

test('whatever stands in the storage, there are settings to live with', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { nightFrom, nightUntil, textSize } = readSettings(text)
      expect(nightFrom).toBeGreaterThanOrEqual(0)
      expect(nightUntil).toBeLessThanOrEqual(23)
      expect(['normal', 'large', 'largest']).toContain(textSize)
    }),
  )
})
