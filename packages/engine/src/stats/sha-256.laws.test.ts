// The fingerprint against the platform's own.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha-256.ts'

test('agrees with the platform on any text, half characters included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
    { numRuns: 40, examples: [[''], ['a'.repeat(55)], ['a'.repeat(56)], ['a'.repeat(64)], ['\ud800']] },
  )
})
