import { expect, test } from 'vitest'
import { blockLevels } from './block-levels.ts'
import { scheduleOf } from './schedule.ts'
import type { Trial } from './trial.ts'

const trial: Trial = {
  measure: 'heat',
  outcome: 'events',
  smallestChange: 1,
  design: { order: 'balanced', blocks: 8, blockNights: 3, leaveOut: 1 },
  firstNight: '2026-03-01',
  seed: 1,
}

test('attacks are told a week, the nights left out are not in them, and a missing night is no zero', () => {
  const levels = blockLevels(trial, { outcome: [9, 1, 3, 9, 2, undefined] }, 2)
  expect(levels.map(({ level, nights }) => [level, nights])).toEqual([
    [14, 2],
    [14, 1],
  ])
  expect(levels.map(({ arm }) => arm)).toEqual(scheduleOf(trial.design, trial.seed).slice(0, 2))
})

test('a block without a recorded night has no level', () => {
  expect(blockLevels(trial, { outcome: [1, undefined, undefined] }, 1)[0]).not.toHaveProperty('level')
})

test('a paused night belongs to no block, and blocks after the look stay hidden', () => {
  const pauses = [{ from: '2026-03-02', until: '2026-03-03' }]
  const levels = blockLevels(trial, { outcome: [5, 100, 1, 1, 5, 2, 2], pauses }, 1)
  // After a pause the first night is left out again, as at the start of a block.
  expect(levels).toEqual([{ arm: levels[0]!.arm, nights: 1, level: 7 }])
})
