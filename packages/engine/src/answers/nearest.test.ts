// The known id that a mistyped one most likely meant.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const ids = [
  'relief.movement',
  'sensation.burning',
  'sensation.numbness',
  'site.calf',
  'sign.swelling-one-leg',
]

test.each([
  ['relief.mvement', 'relief.movement'],
  ['relief.movemnet', 'relief.movement'],
  ['releif.movment', 'relief.movement'],
  ['burning', 'sensation.burning'],
  ['burnig', 'sensation.burning'],
  ['sensation.numbnes', 'sensation.numbness'],
  ['calf', 'site.calf'],
  ['sign.swelling_one_leg', 'sign.swelling-one-leg'],
  ['site.calf', 'site.calf'],
])('%s means %s', (typed, meant) => {
  expect(nearest(typed, ids)).toBe(meant)
})

test.each(['', 'x', 'gremlins', 'relief', 'something-else-entirely', '__proto__', 'constructor'])(
  '%j is near nothing',
  (typed) => {
    expect(nearest(typed, ids)).toBeUndefined()
  },
)

test('of two equally near the first of the list is taken, and a full id before a bare name', () => {
  expect(nearest('site.cal', ['site.calm', 'site.calf'])).toBe('site.calm')
  expect(nearest('calf', ['site.calf', 'calf'])).toBe('calf')
})

test('without candidates there is none', () => {
  expect(nearest('calf', [])).toBeUndefined()
})

test('an id that exists is its own nearest, and a single slip of the finger leads back to it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(), fc.constantFrom('a', 'z', '-'), (id, at, letter) => {
      const place = at % id.length
      expect(nearest(id, ids)).toBe(id)
      expect(nearest(id.slice(0, place) + id.slice(place + 1), ids)).toBe(id)
      expect(nearest(id.slice(0, place) + letter + id.slice(place), ids)).toBe(id)
    }),
  )
})

test('text of any length comes back in no time', () => {
  const started = performance.now()
  expect(nearest('x'.repeat(1_000_000), ids)).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(1000)
})
