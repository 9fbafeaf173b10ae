import { expect, test } from 'vitest'
import { findableChange } from './findable-change.ts'
import { type Forecast, nightsNeeded } from './nights-needed.ts'

const often: Forecast = {
  outcome: 'events',
  runIn: [3, 2, 4, 3, 1, 3, 2, 5, 3, 2, 3, 4, 2, 3],
  change: 3,
  block: { nights: 7, leaveOut: 0 },
  mostNights: 112,
  seed: 1,
  played: 200,
}

test('the change it names is found, and one less is not', () => {
  const change = findableChange(often)!
  expect(nightsNeeded({ ...often, change }).kind).toBe('enough')
  expect(nightsNeeded({ ...often, change: change - 1 }).kind).toBe('too-long')
})

test('where even a cure would not show in time, there is nothing to name', () => {
  expect(findableChange({ ...often, mostNights: 56, block: { nights: 14, leaveOut: 5 } })).toBeUndefined()
})

test('a change that leaves nothing larger to look for names nothing', () => {
  expect(findableChange({ ...often, change: 40 })).toBeUndefined()
})
