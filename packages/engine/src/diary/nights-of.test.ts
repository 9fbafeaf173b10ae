import { expect, test } from 'vitest'
import { nightsAgo } from '../testing/random-diary.ts'
import type { Attack, NightRecord } from './diary.ts'
import { brokenSleepOf, countLogged, nightIn, nightsOf, stateOfNight } from './nights-of.ts'

const night = nightsAgo(0)
const attack = (more: Partial<Attack> = {}): Attack => ({ id: 'a', night, ...more })
const record = (more: Partial<NightRecord> = {}): NightRecord => ({ night, ...more })
const empty = { attacks: [], nights: [], checks: [] }

test.each<[string, Attack[], NightRecord | undefined, string]>([
  ['nothing', [], undefined, 'not-logged'],
  ['an attack', [attack()], undefined, 'pain'],
  ['"no pain"', [], record({ noPain: true }), 'no-pain'],
  ['an attack and "no pain": the attack stands above it', [attack()], record({ noPain: true }), 'pain'],
  ['"no pain" taken back', [], record({ noPain: false }), 'pain'],
  ['a rating of the night', [], record({ worstPain: 1 }), 'pain'],
  ['a rating of none', [], record({ worstPain: 0 }), 'no-pain'],
  ['a waking by the legs', [], record({ timesWoken: 1 }), 'pain'],
  ['no waking, which says nothing of pain', [], record({ timesWoken: 0 }), 'not-logged'],
  ['sleep lost to the legs', [], record({ minutesLost: 5 }), 'pain'],
  ['no sleep lost', [], record({ minutesLost: 0 }), 'not-logged'],
  ['only what the evening held', [], record({ factors: { coffee: true } }), 'not-logged'],
  ['"no pain" and a rating above none', [], record({ noPain: true, worstPain: 2 }), 'pain'],
])('%s', (_, attacks, written, state) => {
  expect(stateOfNight({ attacks, ...(written && { record: written }) })).toBe(state)
})

test.each<[string, Attack[], NightRecord | undefined, string]>([
  ['nothing', [], undefined, 'unknown'],
  ['one attack of two woke', [attack({ wokeMe: false }), attack({ wokeMe: true })], undefined, 'yes'],
  ['no attack woke', [attack({ wokeMe: false }), attack({ wokeMe: false })], undefined, 'no'],
  ['of one attack nobody said', [attack({ wokeMe: false }), attack()], undefined, 'unknown'],
  ['woken twice', [], record({ timesWoken: 2 }), 'yes'],
  ['woken not once', [attack()], record({ timesWoken: 0 }), 'no'],
  [
    'an attack that woke, whatever the count says',
    [attack({ wokeMe: true })],
    record({ timesWoken: 0 }),
    'yes',
  ],
  ['a night without pain', [], record({ noPain: true }), 'no'],
  ['pain, and nothing about sleep', [], record({ worstPain: 4 }), 'unknown'],
])('broken sleep: %s', (_, attacks, written, expected) => {
  expect(brokenSleepOf({ attacks, ...(written && { record: written }) })).toBe(expected)
})

test('a painful night without attacks counts as one, and the highest rating is the worst', () => {
  expect(nightIn(0, '1970-01-01', { attacks: [], record: record({ worstPain: 4 }) })).toEqual({
    night: '1970-01-01',
    day: 0,
    state: 'pain',
    attacks: 1,
    brokenSleep: 'unknown',
    worst: 4,
  })
  const attacks = [attack({ severity: 3 }), attack({ severity: 8 }), attack({ severity: 0 })]
  expect(nightIn(0, '1970-01-01', { attacks, record: record({ worstPain: 5 }) })).toMatchObject({
    attacks: 3,
    worst: 8,
  })
  expect(nightIn(0, '1970-01-01', { attacks: [attack({ severity: 0 })] })).toMatchObject({ worst: 0 })
  expect(nightIn(0, '1970-01-01', { attacks: [attack()] })).not.toHaveProperty('worst')
  expect(nightIn(0, '1970-01-01', { attacks: [], record: record({ noPain: true }) }).attacks).toBe(0)
})

test('a night is counted once as logged, and one of which only the evening is known is not', () => {
  const attacks = [attack({ id: 'a' }), attack({ id: 'b' }), attack({ id: 'c', night: nightsAgo(3) })]
  const nights = [
    record({ timesWoken: 2 }),
    record({ night: nightsAgo(1), noPain: true }),
    record({ night: nightsAgo(2), factors: { coffee: true } }),
  ]
  expect(countLogged({ attacks, nights, checks: [] })).toBe(3)
  expect(countLogged(empty)).toBe(0)
})

test('every night of the period is there once, and a mistyped year does not make it endless', () => {
  expect(nightsOf(empty, '2026-02-27', '2026-03-01').map((each) => each.night)).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ])
  expect(nightsOf(empty, '2026-03-01', '2026-02-28')).toEqual([])
  const endless = nightsOf(empty, '0001-01-01', '2026-03-01')
  expect(endless).toHaveLength(36_525)
  expect(endless.at(-1)?.night).toBe('2026-03-01')
})
