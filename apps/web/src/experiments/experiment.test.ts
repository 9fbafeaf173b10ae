import { nightAfter } from '@stillnight/engine/diary'
import { type Trial, trialFile } from '@stillnight/engine/trial'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  documentOf,
  type Experiment,
  isPaused,
  lastNights,
  readExperiment,
  standingOf,
  withoutPause,
  withPause,
} from './experiment.ts'
import { logOf } from './log-of.ts'

const firstNight = '2026-08-01'
const trial: Trial = {
  measure: 'heat',
  outcome: 'events',
  smallestChange: 2,
  design: { order: 'balanced', blocks: 8, blockNights: 7, leaveOut: 1 },
  firstNight,
  seed: 1,
}
const file = trialFile(trial, { instant: Date.parse('2026-08-01T20:00:00Z'), offsetMinutes: 0 })
const experiment: Experiment = { id: 'a', version: 1, file, pauses: [], harms: [] }
const empty = { attacks: [], nights: [], checks: [] }

test('what was kept comes back', () => {
  const full: Experiment = {
    ...experiment,
    power: 0.8,
    pauses: [{ from: '2026-08-10', until: '2026-08-12' }],
    harms: [{ night: '2026-08-20', severity: 'mild' }],
    stoppedOn: '2026-08-21',
    endedBecause: 'wish',
  }
  expect(readExperiment(documentOf(full))).toEqual({ id: 'a', experiment: full, issues: [] })
})

test('whatever stands in the store, reading it never throws', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (fields, value) => {
      const read = readExperiment({ ...fields, id: 'a', version: 1, file: value })
      expect(read.experiment === undefined || read.id === 'a').toBe(true)
    }),
  )
})

test('it is over the night after its last one, and later by as many nights as it rested', () => {
  expect(standingOf(experiment, nightAfter(firstNight, 55))).toBe('open')
  expect(standingOf(experiment, nightAfter(firstNight, 56))).toBe('over')
  const rested = withoutPause(withPause(experiment, '2026-08-10'), '2026-08-13')
  expect(standingOf(rested, nightAfter(firstNight, 58))).toBe('open')
  expect(standingOf(rested, nightAfter(firstNight, 59))).toBe('over')
})

test('a pause that held no night leaves no trace, and a second one does not begin within the first', () => {
  const paused = withPause(experiment, '2026-08-10')
  expect(isPaused(paused)).toBe(true)
  expect(withPause(paused, '2026-08-11')).toBe(paused)
  expect(withoutPause(paused, '2026-08-10').pauses).toEqual([])
})

test('the last nights do not reach back before the first', () => {
  expect(lastNights(trial, '2026-08-02', 7)).toEqual(['2026-08-02', '2026-08-01'])
  expect(lastNights(trial, '2026-07-30', 7)).toEqual([])
})

test('a night of which nobody said anything is open, never zero', () => {
  const diary = { ...empty, nights: [{ night: '2026-08-02', noPain: true, done: 'no' as const }] }
  const { outcome, done } = logOf(experiment, diary, '2026-08-03')
  expect(outcome).toEqual([undefined, 0, undefined])
  expect(done).toEqual([undefined, 'no', undefined])
})

test('nights that lie ahead of the clock stay in the log, so that a clock set back is noticed', () => {
  const diary = { ...empty, nights: [{ night: '2026-08-20', noPain: true }] }
  expect(logOf(experiment, diary, '2026-08-03').outcome).toHaveLength(20)
})

test('nights that came with a file stand where the diary has none of its own', () => {
  const imported = { ...experiment, importedLog: { outcome: [4, 4], done: ['yes', 'yes'] as const } }
  const diary = { ...empty, nights: [{ night: '2026-08-02', noPain: true }] }
  const log = logOf(imported, diary, '2026-08-02')
  expect(log.outcome).toEqual([4, 0])
  expect(log.done).toEqual(['yes', 'yes'])
})
