// What ends an experiment early.
import { expect, test } from 'vitest'
import { plainTrial } from '../testing/plain-trial.ts'
import type { Done, Trial, TrialLog } from './trial.ts'
import { watchTrial } from './watch.ts'

const runIn = Array.from({ length: 14 }, () => 1)
const weeks = (...levels: (number | undefined)[]) =>
  levels.flatMap((level) => Array.from({ length: 7 }, () => level))

function signs(log: TrialLog, trial: Trial = plainTrial, tonight = '2026-03-28') {
  return watchTrial(trial, log, { tonight, runIn })
}

test('all as before: nothing to watch', () => {
  expect(signs({ outcome: weeks(1, 1, 1, 1) })).toEqual([])
})

test('half as many attacks more, two weeks in a row: stop', () => {
  expect(signs({ outcome: weeks(1, 1, 2, 2) })).toEqual([{ code: 'worse-than-before', level: 14, before: 7 }])
  expect(signs({ outcome: weeks(1, 2, 2, 1) })).toEqual([])
  expect(signs({ outcome: weeks(2, 2) }, plainTrial, '2026-03-14')).toHaveLength(1)
})

test('weeks that were hardly recorded say nothing', () => {
  const outcome = weeks(1, 1, 2, 2).map((value, night) => (night % 7 > 2 ? undefined : value))
  expect(signs({ outcome })).toEqual([])
})

test('from next to nothing, a single attack more is not worse', () => {
  const rare = runIn.map((_, night) => (night === 0 ? 1 : 0))
  const outcome = weeks(0, 0, 0, 0).map((value, night) => (night % 7 === 0 ? 1 : value))
  expect(watchTrial(plainTrial, { outcome }, { tonight: '2026-03-28', runIn: rare })).toEqual([])
})

test('two points more of pain: stop; of sleep, two points less', () => {
  const score = (outcome: 'worst-pain' | 'sleep-quality'): Trial => ({ ...plainTrial, outcome })
  const before = Array.from({ length: 14 }, () => 5)
  const watch = (trial: Trial, level: number) =>
    watchTrial(trial, { outcome: weeks(5, 5, level, level) }, { tonight: '2026-03-28', runIn: before })
  expect(watch(score('worst-pain'), 7)).toMatchObject([{ code: 'worse-than-before', level: 7, before: 5 }])
  expect(watch(score('worst-pain'), 6)).toEqual([])
  expect(watch(score('sleep-quality'), 3)).toHaveLength(1)
  expect(watch(score('sleep-quality'), 7)).toEqual([])
})

test('harm is said at once', () => {
  const night = '2026-03-02'
  expect(signs({ outcome: weeks(1), harms: [{ night, severity: 'severe' }] }, plainTrial, night)).toEqual([
    { code: 'harm', night, severity: 'severe' },
  ])
  expect(signs({ outcome: weeks(1), harms: [{ night, severity: 'mild' }] }, plainTrial, night)).toEqual([])
})

test('hardly done in two blocks: offer something easier', () => {
  const done = weeks(1, 1, 1, 1).map((): Done => 'no')
  expect(signs({ outcome: weeks(1, 1, 1, 1), done })).toEqual([{ code: 'hardly-done', blocks: 2 }])
  expect(signs({ outcome: weeks(1, 1, 1, 1), done: done.slice(0, 14) })).toEqual([])
})
