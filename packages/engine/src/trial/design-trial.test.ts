// Setting up an experiment: what is refused, and why.
import { describe, expect, test } from 'vitest'
import { plainDesign, plainTrial, stretch } from '../testing/plain-trial.ts'
import { bestOrder, designTrial } from './design-trial.ts'
import { looksOf } from './looks.ts'
import type { Trial, TrialDesign } from './trial.ts'

function issuesWith(change: Partial<Trial>, others: readonly Trial[] = []) {
  return designTrial(
    { ...plainTrial, ...change },
    [stretch],
    others.map((trial) => ({ trial })),
  ).issues
}

function issuesOf(change: Partial<TrialDesign>) {
  return issuesWith({ design: { ...plainDesign, ...change } })
}

test('a sound experiment is taken as it is', () => {
  expect(designTrial(plainTrial, [stretch], [])).toEqual({ trial: plainTrial, issues: [] })
})

describe('refused is', () => {
  test.each([
    [{ measure: 'hope' }, 'unknown-measure'],
    [{ smallestChange: 0 }, 'smallest-change'],
    [{ smallestChange: Number.NaN }, 'smallest-change'],
    [{ firstNight: '2026-02-30' }, 'not-a-night'],
    [{ seed: -1 }, 'seed'],
    [{ seed: 0.5 }, 'seed'],
    [{ seed: 2 ** 32 }, 'seed'],
  ] as const)('%j', (change, code) => {
    expect(issuesWith(change).map((issue) => issue.code)).toEqual([code])
  })

  test.each([
    [{ blocks: 13 }, { code: 'odd-blocks', blocks: 13 }],
    [{ blocks: 10 }, { code: 'too-few-blocks', blocks: 10, least: 12 }],
    [
      { order: 'balanced', blocks: 6 },
      { code: 'too-few-blocks', blocks: 6, least: 8 },
    ],
    [{ blocks: 58 }, { code: 'too-many-nights', nights: 406, most: 400 }],
    [{ blockNights: 3 }, { code: 'block-length', nights: 3, leaveOut: 0, allowed: stretch.blocks }],
    [{ leaveOut: 7 }, { code: 'block-length', nights: 7, leaveOut: 7, allowed: stretch.blocks }],
    [{ interimAfter: 4 }, { code: 'interim-look', afterBlock: 4, least: 6, most: 11 }],
    [{ interimAfter: 12 }, { code: 'interim-look', afterBlock: 12, least: 6, most: 11 }],
  ] as const)('a design with %j', (change, issue) => {
    expect(issuesOf(change)).toEqual([issue])
  })

  test('a shorter washout than the measure needs', () => {
    const slow = { ...stretch, blocks: [{ nights: 7, leaveOut: 3 }] }
    expect(designTrial(plainTrial, [slow], []).issues.map(({ code }) => code)).toEqual(['block-length'])
  })
})

describe('two at once', () => {
  const other: Trial = { ...plainTrial, measure: 'heat', firstNight: '2026-05-01' }

  test('are refused, with the nights they share', () => {
    expect(issuesWith({}, [other])).toEqual([
      { code: 'two-at-once', measure: 'heat', from: '2026-05-01', to: '2026-05-23' },
    ])
  })

  test('one after the other is well', () => {
    expect(issuesWith({}, [{ ...other, firstNight: '2026-05-24' }])).toEqual([])
  })

  test('one that was ended before is not in the way', () => {
    const earlier = { ...other, firstNight: '2026-02-01' }
    const found = designTrial(plainTrial, [stretch], [{ trial: earlier, stoppedOn: '2026-03-01' }])
    expect(found.issues).toEqual([])
  })

  test('one that is paused without an end is', () => {
    const paused = { trial: { ...other, firstNight: '2026-01-01' }, pauses: [{ from: '2026-02-01' }] }
    expect(designTrial(plainTrial, [stretch], [paused]).issues).toMatchObject([{ code: 'two-at-once' }])
  })
})

test('short experiments are balanced, long ones in pairs', () => {
  expect([8, 12, 14, 40].map(bestOrder)).toEqual(['balanced', 'balanced', 'pairs', 'pairs'])
})

test('a look before the end is paid for by the end', () => {
  expect(looksOf(plainDesign)).toEqual([{ afterBlock: 12, alpha: 0.05 }])
  const looks = looksOf({ ...plainDesign, interimAfter: 8 })
  expect(looks.map(({ afterBlock }) => afterBlock)).toEqual([8, 12])
  expect(looks.reduce((sum, { alpha }) => sum + alpha, 0)).toBeCloseTo(0.05, 12)
})
