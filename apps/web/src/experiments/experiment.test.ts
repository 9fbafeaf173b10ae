import { nightAfter } from '@stillnight/engine/diary'
import { type Trial, trialFile } from '@stillnight/engine/trial'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  documentOf,
  type Experiment,
  type Harm,
  isPaused,
  lastNights,
  readExperiment,
  standingOf,
  withHarm,
  withMedicineChange,
  withoutHarm,
  withoutMedicineChange,
  withoutPause,
  withPause,
  withRepeat,
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

describe('harm', () => {
  const mild: Harm = { night: '2026-08-10', severity: 'mild' }
  const severe: Harm = { night: '2026-08-12', severity: 'severe' }

  test('that is a trifle is noted; more than that ends the experiment', () => {
    expect(standingOf(withHarm(experiment, mild), '2026-08-10')).toBe('open')
    const ended = withHarm(experiment, severe)
    expect(ended).toMatchObject({ stoppedOn: '2026-08-12', endedBecause: 'harm' })
    expect(standingOf(ended, '2026-08-12')).toBe('stopped')
  })

  test('noted by mistake goes away, and the experiment goes on where it stood', () => {
    const ended = withHarm(withHarm(experiment, mild), severe)
    // Three nights later; nobody followed a plan meanwhile.
    const again = withoutHarm(ended, 1, '2026-08-15')
    expect(again).toEqual({
      ...experiment,
      harms: [mild],
      pauses: [{ from: '2026-08-12', until: '2026-08-15' }],
    })
    expect(standingOf(again, nightAfter(firstNight, 58))).toBe('open')
    expect(standingOf(again, nightAfter(firstNight, 59))).toBe('over')
    // On the same evening nothing was lost.
    expect(withoutHarm(withHarm(experiment, severe), 0, '2026-08-12')).toEqual(experiment)
  })

  test('as long as one that ends it is left, it stays ended', () => {
    const twice = withHarm(withHarm(experiment, severe), severe)
    expect(withoutHarm(twice, 0, '2026-08-15')).toMatchObject({ stoppedOn: '2026-08-12', harms: [severe] })
    // Ended by choice: taking back a trifle does not begin it again.
    const chosen: Experiment = {
      ...withHarm(experiment, mild),
      stoppedOn: '2026-08-11',
      endedBecause: 'wish',
    }
    expect(withoutHarm(chosen, 0, '2026-08-15')).toMatchObject({ stoppedOn: '2026-08-11', harms: [] })
  })
})

test('a change of medicines is noted once a night, and can be taken back', () => {
  const noted = withMedicineChange(experiment, '2026-08-10')
  expect(withMedicineChange(noted, '2026-08-10')).toBe(noted)
  expect(logOf(noted, empty, '2026-08-11').medicineChanges).toEqual(['2026-08-10'])
  expect(withoutMedicineChange(noted, '2026-08-10')).toEqual(experiment)
})

test('a part that few nights have an entry of is done once more, where the plan says so', () => {
  const design = { ...trial.design, repeatBelow: 4 }
  const ruled = {
    ...experiment,
    file: trialFile({ ...trial, design }, { instant: Date.parse('2026-08-01T20:00:00Z'), offsetMinutes: 0 }),
  }
  const log = logOf(ruled, empty, '2026-08-08')
  const again = withRepeat(ruled, log, '2026-08-08')
  expect(again.repeats).toEqual([0])
  expect(standingOf(again, nightAfter(firstNight, 62))).toBe('open')
  expect(readExperiment(documentOf(again)).experiment).toEqual(again)
  expect(withRepeat(experiment, log, '2026-08-08')).toBe(experiment)
})
