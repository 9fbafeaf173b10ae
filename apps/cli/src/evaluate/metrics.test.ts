// The figures of five outcomes counted by hand.
import type { Urgency } from '@stillnight/engine'
import { expect, test } from 'vitest'
import { metricsOf } from './metrics.ts'
import { missesOf } from './misses.ts'
import type { Outcome } from './outcome.ts'

interface Told {
  readonly id: string
  readonly rank: number
  readonly isAcceptable: boolean
  readonly wanted: readonly [Urgency, Urgency]
  readonly got: Urgency
  readonly side?: 'under' | 'over'
  readonly saysOther?: boolean
  readonly probability?: number
}

function outcome({
  id,
  rank,
  isAcceptable,
  wanted,
  got,
  side,
  saysOther = false,
  probability = 0.6,
}: Told): Outcome {
  const isListed = rank > 0
  return {
    case: {
      id,
      history: {},
      full: {},
      diagnosis: isListed ? 'gout' : 'not-on-list',
      also: [],
      acceptable: [],
      urgency: wanted[0],
      urgencyMax: wanted[1],
      night: false,
    },
    isListed,
    leading: { condition: rank === 1 ? 'gout' : 'sciatica', probability },
    rank,
    isAcceptable,
    urgency: got,
    raised: [{ by: 'likely-cause', id: 'sciatica', to: got, probability }],
    isUnder: side === 'under',
    isOver: side === 'over',
    saysOther,
    predictions: [
      { probability, isTrue: rank === 1 },
      { probability: 0.2, isTrue: rank === 2 },
    ],
    leadingPrediction: { probability, isTrue: rank === 1 },
  }
}

const outcomes = [
  outcome({ id: 'first', rank: 1, isAcceptable: true, wanted: ['routine', 'soon'], got: 'soon' }),
  outcome({
    id: 'second',
    rank: 2,
    isAcceptable: true,
    wanted: ['emergency', 'emergency'],
    got: 'emergency',
  }),
  outcome({
    id: 'third',
    rank: 3,
    isAcceptable: false,
    wanted: ['emergency', 'emergency'],
    got: 'soon',
    side: 'under',
  }),
  outcome({
    id: 'fourth',
    rank: 9,
    isAcceptable: false,
    wanted: ['self-care', 'routine'],
    got: 'soon',
    side: 'over',
  }),
  outcome({
    id: 'unlisted',
    rank: 0,
    isAcceptable: false,
    wanted: ['soon', 'soon'],
    got: 'soon',
    saysOther: true,
  }),
]

test('counts causes over the cases on the list and urgency over all', () => {
  const metrics = metricsOf(outcomes)
  expect(metrics).toMatchObject({
    cases: 5,
    listed: 4,
    top1: { count: 1, of: 4 },
    top3: { count: 3, of: 4 },
    acceptableTop1: { count: 2, of: 4 },
    urgencyInRange: { count: 3, of: 5 },
    underTriage: { count: 1, of: 5 },
    overTriage: { count: 1, of: 5 },
    emergencies: 2,
    emergenciesCaught: { count: 1, of: 2 },
    other: { count: 1, of: 1 },
    otherOnListed: { count: 0, of: 4 },
  })
})

// By hand, the leading cause at 0.6: right once (0.16) and wrong three times (0.36): (0.16 + 3 * 0.36) / 4 = 0.31.
// With the second cause at 0.2, true once (0.64) and else 0.04: 0.31 + (0.64 + 3 * 0.04) / 4 = 0.5.
test('scores the probabilities of the cases on the list', () => {
  const metrics = metricsOf(outcomes)
  expect(metrics.brierLeading.value).toBeCloseTo(0.31, 12)
  expect(metrics.brier.value).toBeCloseTo(0.5, 12)
  expect(metrics.calibrationError.value).toBeCloseTo(0.35, 12)
})

test('lists what came out wrong, and nothing else', () => {
  expect(missesOf(outcomes).map(({ case: id, wrong }) => [id, wrong])).toEqual([
    ['third', ['cause', 'too-low']],
    ['fourth', ['cause', 'too-high']],
  ])
})

test('no case leaves every figure open', () => {
  expect(metricsOf([])).toMatchObject({ cases: 0, top1: { value: null }, brier: { value: null } })
})
