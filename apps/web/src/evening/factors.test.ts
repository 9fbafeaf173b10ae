import { expect, test } from 'vitest'
import { factorNights, ownFactor, ownFactors, ownName, withNoneElse, withTap } from './factors.ts'

const night = '2026-11-26'

test('a tap says yes, the next one takes it back, and nothing is left', () => {
  const tapped = { night, factors: withTap({ night }, 'alcohol')! }
  expect(tapped.factors).toEqual({ alcohol: true })
  expect(withTap(tapped, 'alcohol')).toBeUndefined()
})

test('once the rest was no, a tap goes between yes and no', () => {
  const factors = withNoneElse({ night, factors: { alcohol: true } }, ['alcohol', 'heat'])!
  expect(factors).toEqual({ alcohol: true, heat: false })
  expect(withTap({ night, factors }, 'alcohol')).toEqual({ alcohol: false, heat: false })
  expect(withTap({ night, factors }, 'heat')).toEqual({ alcohol: true, heat: true })
})

test('a factor of the person keeps its name, and an empty name is none', () => {
  expect(ownFactor('  ')).toBeUndefined()
  expect(ownName(ownFactor(' Dancing ')!)).toBe('Dancing')
  const diary = {
    attacks: [],
    checks: [],
    nights: [{ night, factors: { 'own:Dancing': true, heat: false } }],
  }
  expect(ownFactors(diary)).toEqual(['own:Dancing'])
})

test('an evening that nobody recorded is open, never no', () => {
  const diary = { attacks: [], checks: [], nights: [{ night, factors: { heat: false } }] }
  expect(factorNights(diary, '2026-11-25', 3)).toEqual([
    { factor: 'heat', nights: [undefined, false, undefined] },
  ])
})
