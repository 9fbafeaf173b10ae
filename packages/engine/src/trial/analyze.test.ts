// What an experiment says in the end, told in stories, and what it refuses to say.
import { describe, expect, test } from 'vitest'
import { nightAfter } from '../diary/night.ts'
import { plainTrial } from '../testing/plain-trial.ts'
import { analyze, analyzeSteps } from './analyze.ts'
import { nightsPlanned } from './calendar.ts'
import type { TrialResult } from './result.ts'
import { scheduleOf } from './schedule.ts'
import type { Arm, Done, NightSeries, Trial, TrialLog } from './trial.ts'
import { trialFile } from './trial-file.ts'

const drawnAt = { instant: 1_772_300_000_000, offsetMinutes: 60 }

/** Nights that depend on the arm and on nothing else: a week of values for each arm, over and over. */
function nightsBy(trial: Trial, weeks: Readonly<Record<Arm, NightSeries>>): (number | undefined)[] {
  const { design, seed } = trial
  return scheduleOf(design, seed).flatMap((arm) =>
    Array.from({ length: design.blockNights }, (_, night) => weeks[arm][night % 7]),
  )
}

const half = { measure: [0, 1, 0, 1, 0, 1, 1], usual: [1, 2, 0, 1, 2, 1, 1] }
const same = { measure: [1, 0, 2, 1, 0, 1, 1], usual: [1, 0, 2, 1, 0, 1, 1] }
const afterwards = '2026-05-24'

function resultOf(log: TrialLog, tonight = afterwards, trial = plainTrial): TrialResult {
  return analyze(trialFile(trial, drawnAt), log, { tonight })
}

function verdictOn(log: TrialLog, trial = plainTrial) {
  const result = resultOf(log, afterwards, trial)
  if (result.kind === 'none') throw new Error(`no verdict: ${result.because.code}`)
  return result
}

function reason(result: TrialResult) {
  return result.kind === 'none' ? result.because : result.kind
}

describe('verdicts', () => {
  test('four attacks a week fewer, every time: it helps, and enough', () => {
    const result = verdictOn({ outcome: nightsBy(plainTrial, half) })
    expect(result).toMatchObject({ verdict: 'helps', because: 'better-and-enough', advice: 'keep' })
    expect(result.figures.measure).toEqual({ level: 4, nights: 42 })
    expect(result.figures.usual).toEqual({ level: 8, nights: 42 })
    expect(result.figures.benefit).toBeCloseTo(4, 9)
    // By hand: of the 2^6 = 64 ways to draw six pairs only the one that was drawn does as well.
    expect(result.figures.chance).toBe(1 / 64)
    expect(result.figures.orders).toEqual({ compared: 64, areAll: true })
    expect(result.figures.interval.confidence).toBeCloseTo(0.9, 12)
  })

  test('a little better, but surely less than what matters: it does not help', () => {
    const picky = { ...plainTrial, smallestChange: 6 }
    expect(verdictOn({ outcome: nightsBy(picky, half) }, picky)).toMatchObject({
      verdict: 'does-not-help',
      because: 'too-small',
      advice: 'decide',
    })
  })

  test('the same with and without: it does not help', () => {
    const outcome = nightsBy(plainTrial, same).map((value, night) => value! + (night % 5 === 0 ? 1 : 0))
    expect(verdictOn({ outcome })).toMatchObject({
      verdict: 'does-not-help',
      because: 'no-change-that-matters',
      advice: 'drop',
    })
  })

  test('the same with and without, but the measure was hardly done: nobody can tell', () => {
    const outcome = nightsBy(plainTrial, same).map((value, night) => value! + (night % 5 === 0 ? 1 : 0))
    const done = scheduleOf(plainTrial.design, 1).flatMap(() => Array.from({ length: 7 }, (): Done => 'no'))
    const result = verdictOn({ outcome, done })
    expect(result).toMatchObject({ verdict: 'cant-tell', because: 'not-followed', advice: 'decide' })
    expect(result.adherence).toMatchObject({ measure: { known: 42, followed: 0 }, share: 0.5 })
    expect(result.remarks.map(({ code }) => code)).toEqual(['wrong-arm', 'not-followed'])
  })

  test('worse with the measure: it does not help, stop', () => {
    const worse = { measure: half.usual, usual: half.measure }
    expect(verdictOn({ outcome: nightsBy(plainTrial, worse) })).toMatchObject({
      verdict: 'does-not-help',
      because: 'worse',
      advice: 'stop',
    })
  })

  test('a scatter too wide for the change that matters: nobody can tell', () => {
    const outcome = nightsBy(plainTrial, same).map((value, night) => value! + (Math.floor(night / 7) % 5) * 2)
    expect(verdictOn({ outcome })).toMatchObject({
      verdict: 'cant-tell',
      because: 'could-be-either',
      advice: 'decide',
    })
  })

  test('hardly any attack left in either arm: too rare to tell', () => {
    const outcome = nightsBy(plainTrial, same).map((_, night) => (night % 20 === 0 ? 1 : 0))
    expect(verdictOn({ outcome })).toMatchObject({ verdict: 'cant-tell', because: 'too-rare' })
  })

  test('better sleep is a higher number', () => {
    const sleep: Trial = { ...plainTrial, outcome: 'sleep-quality', smallestChange: 1 }
    const better = { measure: [7, 8, 6, 7, 7, 8, 6], usual: [4, 5, 4, 6, 5, 4, 5] }
    const result = verdictOn({ outcome: nightsBy(sleep, better) }, sleep)
    expect(result).toMatchObject({ verdict: 'helps', because: 'better-and-enough' })
    // By hand: 49 / 7 and 33 / 7 points; a score is told by the night, not by the week.
    expect(result.figures.benefit).toBeCloseTo(16 / 7, 9)
  })
})

describe('missing nights', () => {
  test('are left out, not taken as zero', () => {
    const outcome = nightsBy(plainTrial, half).map((value, night) => (night % 7 === 1 ? undefined : value))
    const { figures } = verdictOn({ outcome })
    // By hand: without the second night of the week 3 of 6 and 6 of 6 remain, times seven.
    expect(figures.measure).toEqual({ level: 3.5, nights: 36 })
    expect(figures.usual).toEqual({ level: 7, nights: 36 })
  })

  test('all of them: no verdict', () => {
    const outcome = nightsBy(plainTrial, half).map(() => undefined)
    expect(reason(resultOf({ outcome }))).toEqual({ code: 'all-missing' })
    expect(reason(resultOf({ outcome: [] }))).toEqual({ code: 'all-missing' })
  })

  test('most of them: too few', () => {
    const outcome = nightsBy(plainTrial, half).map((value, night) => (night % 7 === 0 ? value : undefined))
    expect(reason(resultOf({ outcome }))).toEqual({ code: 'too-few-nights', have: 6, need: 14 })
  })

  test('more in one arm than in the other is said', () => {
    const arms = scheduleOf(plainTrial.design, 1)
    const outcome = nightsBy(plainTrial, half).map((value, night) =>
      arms[Math.floor(night / 7)] === 'usual' && night % 7 > 2 ? undefined : value,
    )
    const { remarks } = verdictOn({ outcome })
    expect(remarks).toEqual([{ code: 'missing-differs', measure: 1, usual: 3 / 7 }])
  })

  test('whole pairs gone leave too few orders to tell anything', () => {
    const outcome = nightsBy(plainTrial, half).map((value, night) => (night < 28 ? undefined : value))
    expect(reason(resultOf({ outcome }))).toEqual({ code: 'too-few-blocks' })
  })
})

describe('no verdict where none is due', () => {
  const outcome = nightsBy(plainTrial, half)

  test('a diary of ten nights', () => {
    expect(reason(resultOf({ outcome: outcome.slice(0, 10) }, '2026-03-11'))).toEqual({
      code: 'not-due',
      nightsLeft: 74,
    })
  })

  test('the last night is over once it is recorded, or the next one has come', () => {
    expect(reason(resultOf({ outcome: outcome.slice(0, 83) }, '2026-05-23'))).toEqual({
      code: 'not-due',
      nightsLeft: 1,
    })
    expect(reason(resultOf({ outcome }, '2026-05-23'))).toBe('verdict')
    expect(reason(resultOf({ outcome: outcome.slice(0, 83) }, '2026-05-24'))).toBe('verdict')
  })

  test('all nights equal', () => {
    const equal = outcome.map(() => 1)
    expect(reason(resultOf({ outcome: equal }))).toEqual({ code: 'all-equal', value: 1, nights: 84 })
  })

  test('a clock set back: nights are recorded that have not been yet', () => {
    expect(reason(resultOf({ outcome }, '2026-05-01'))).toEqual({
      code: 'clock-set-back',
      tonight: '2026-05-01',
      lastRecorded: '2026-05-23',
    })
    expect(reason(resultOf({ outcome: [1] }, '2026-02-01'))).toMatchObject({ code: 'clock-set-back' })
  })

  test('before the start nothing is due', () => {
    expect(reason(resultOf({ outcome: [] }, '2026-02-01'))).toEqual({ code: 'not-due', nightsLeft: 84 })
  })

  test('a schedule that does not match its seed, or a file edited by hand', () => {
    const file = trialFile(plainTrial, drawnAt)
    const schedule = file.schedule.split('').reverse().join('')
    const result = analyze({ ...file, schedule }, { outcome }, { tonight: afterwards })
    expect(reason(result)).toMatchObject({
      code: 'file-not-as-stored',
      issues: [{ code: 'edited' }, { code: 'schedule-not-from-seed' }],
    })
  })

  test('two experiments at once', () => {
    const others = [{ trial: { ...plainTrial, measure: 'heat', firstNight: '2026-04-01' } }]
    const result = analyze(trialFile(plainTrial, drawnAt), { outcome }, { tonight: afterwards, others })
    expect(reason(result)).toEqual({
      code: 'two-at-once',
      measure: 'heat',
      from: '2026-04-01',
      to: '2026-05-23',
    })
  })

  test('a pause without an end', () => {
    const pauses = [{ from: '2026-04-01' }]
    expect(reason(resultOf({ outcome: outcome.slice(0, 31), pauses }))).toEqual({
      code: 'waits-for-pause-to-end',
    })
  })

  test('harm ends it, whatever the nights say; something mild does not', () => {
    const night = '2026-04-01'
    expect(reason(resultOf({ outcome, harms: [{ night, severity: 'moderate' }] }))).toEqual({
      code: 'harm',
      night,
      severity: 'moderate',
    })
    expect(reason(resultOf({ outcome, harms: [{ night, severity: 'mild' }] }))).toBe('verdict')
  })

  test('a value that cannot be is left out and said', () => {
    const odd = outcome.map((value, night) => (night === 3 ? -4 : night === 4 ? Number.NaN : value))
    expect(verdictOn({ outcome: odd }).remarks).toEqual([
      { code: 'impossible-value', night: '2026-03-04', value: -4 },
      { code: 'impossible-value', night: '2026-03-05', value: Number.NaN },
    ])
  })
})

test('ended before its time: the figures are told, and nobody can tell', () => {
  const outcome = nightsBy(plainTrial, half).slice(0, 77)
  expect(verdictOn({ outcome, stoppedOn: '2026-05-17' })).toMatchObject({
    verdict: 'cant-tell',
    because: 'stopped-early',
    figures: { usual: { level: 8 } },
  })
})

test('nights in the wrong arm are analysed as assigned, and named', () => {
  const outcome = nightsBy(plainTrial, half)
  const arms = scheduleOf(plainTrial.design, 1)
  const done = outcome.map((_, night): Done => (arms[Math.floor(night / 7)] === 'measure' ? 'yes' : 'no'))
  const swapped = done.with(0, done[0] === 'yes' ? 'no' : 'yes')
  const result = verdictOn({ outcome, done: swapped })
  expect(result.figures).toEqual(verdictOn({ outcome }).figures)
  expect(result.remarks).toEqual([{ code: 'wrong-arm', nights: ['2026-03-01'] }])
  expect(result.adherence.share).toBeCloseTo(83 / 84, 12)
})

test('a pause for travel moves the rest, and the nights away are not compared', () => {
  const outcome = nightsBy(plainTrial, half)
  const away = [...outcome.slice(0, 30), 50, 50, 50, ...outcome.slice(30)]
  const pauses = [
    { from: nightAfter(plainTrial.firstNight, 30), until: nightAfter(plainTrial.firstNight, 33) },
  ]
  const result = resultOf({ outcome: away, pauses }, '2026-05-27')
  expect(result).toMatchObject({ verdict: 'helps', figures: { measure: { nights: 42, level: 4 } } })
  expect(reason(resultOf({ outcome: away.slice(0, 84), pauses }, '2026-05-24'))).toMatchObject({
    nightsLeft: 3,
  })
})

describe('a part with too few recorded nights', () => {
  const design = { ...plainTrial.design, repeatBelow: 4 }
  const trial: Trial = { ...plainTrial, design }
  const nights = nightsBy(trial, half)
  const isThin = (night: number): boolean => night >= 7 && night < 11
  const outcome = [...nights.slice(0, 14), ...nights.slice(7)].map((value, night) =>
    isThin(night) ? undefined : value,
  )

  test('done once more, makes the experiment longer and counts whole', () => {
    const log = { outcome, repeats: [1] }
    expect(reason(resultOf({ ...log, outcome: outcome.slice(0, 84) }, '2026-05-24', trial))).toMatchObject({
      nightsLeft: 7,
    })
    const result = resultOf(log, '2026-05-31', trial)
    if (result.kind === 'none') throw new Error(result.because.code)
    const { measure, usual } = result.figures
    expect([measure.nights, usual.nights].toSorted()).toEqual([42, 45])
    expect(result).toMatchObject({ verdict: 'helps' })
  })

  test('at the end, shows no result before it is clear that it is done once more', () => {
    const thin = nights.map((value, night) => (night >= 77 && night < 81 ? undefined : value))
    const waits = { code: 'not-due', nightsLeft: 7 }
    // On the last morning, and on the evening on which that is decided; whoever looks later sees what there is.
    expect(reason(resultOf({ outcome: thin }, '2026-05-23', trial))).toEqual(waits)
    expect(reason(resultOf({ outcome: thin }, '2026-05-24', trial))).toEqual(waits)
    expect(reason(resultOf({ outcome: thin }, '2026-05-25', trial))).toBe('verdict')
  })
})

describe('medicines', () => {
  const outcome = nightsBy(plainTrial, half)

  test('that changed on the way are told beside the verdict, those before and after it are not', () => {
    const medicineChanges = ['2026-02-01', '2026-04-03', '2026-08-01']
    expect(verdictOn({ outcome, medicineChanges }).remarks).toEqual([
      { code: 'medicine-changed', nights: ['2026-04-03'] },
    ])
  })

  test.each(['changed-lately', 'change-planned'] as const)(
    '%s are told, steady ones are not',
    (medicines) => {
      expect(verdictOn({ outcome }, { ...plainTrial, medicines }).remarks).toEqual([
        { code: 'medicines-not-steady', before: medicines },
      ])
      expect(verdictOn({ outcome }, { ...plainTrial, medicines: 'steady' }).remarks).toEqual([])
    },
  )
})

test('the first nights of a block are left out when the design says so', () => {
  const slow: Trial = { ...plainTrial, design: { ...plainTrial.design, leaveOut: 3 } }
  const { figures } = verdictOn({ outcome: nightsBy(slow, half) }, slow)
  // By hand: the last four nights of each week, 1 + 0 + 1 + 1 and 1 + 2 + 1 + 1, by four, times seven.
  expect(figures.measure).toEqual({ level: 5.25, nights: 24 })
  expect(figures.usual).toEqual({ level: 8.75, nights: 24 })
})

describe('a look before the end', () => {
  const trial: Trial = { ...plainTrial, design: { ...plainTrial.design, blocks: 20, interimAfter: 14 } }
  const outcome = nightsBy(trial, half)

  test('spends its own small chance, and shows only the nights up to it', () => {
    const after = nightAfter(trial.firstNight, 14 * 7)
    const result = resultOf({ outcome: outcome.slice(0, 98) }, after, trial)
    expect(result).toMatchObject({
      verdict: 'helps',
      figures: { look: { afterBlock: 14, alpha: 0.01, isFinal: false }, measure: { nights: 49 } },
    })
    // Peeking again a week later shows the same, to the last digit.
    const later = resultOf({ outcome: outcome.slice(0, 105) }, nightAfter(after, 7), trial)
    expect(later).toEqual(result)
  })

  test('undecided goes on, and the end is judged by what is left', () => {
    const wavering = outcome.map((value, night) => value! + (Math.floor(night / 7) % 5) * 2)
    const early = resultOf({ outcome: wavering.slice(0, 98) }, nightAfter(trial.firstNight, 98), trial)
    expect(early).toMatchObject({ verdict: 'cant-tell', advice: 'go-on' })
    const end = resultOf({ outcome: wavering }, nightAfter(trial.firstNight, 140), trial)
    expect(end).toMatchObject({ figures: { look: { afterBlock: 20, alpha: 0.04, isFinal: true } } })
  })
})

test('the work comes in steps that tell how far it is, and can be left', () => {
  const long: Trial = { ...plainTrial, design: { ...plainTrial.design, blocks: 56 } }
  const outcome = nightsBy(long, half)
  const tonight = nightAfter(long.firstNight, nightsPlanned(long))
  const steps = analyzeSteps(trialFile(long, drawnAt), { outcome }, { tonight })
  const shares: number[] = []
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
  expect(shares.length).toBeGreaterThan(20)
  expect(shares).toEqual(shares.toSorted((first, second) => first - second))
  expect(Math.max(...shares)).toBeLessThan(1)
})

test.each(['pairs', 'balanced'] as const)(
  '392 nights in %s and 100,000 orders take at most a second of processor time',
  (order) => {
    const long: Trial = { ...plainTrial, design: { ...plainTrial.design, order, blocks: 56 } }
    const outcome = nightsBy(long, half)
    const file = trialFile(long, drawnAt)
    const tonight = nightAfter(long.firstNight, nightsPlanned(long))
    const run = () => {
      const before = process.cpuUsage()
      analyze(file, { outcome }, { tonight })
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    // The second run is without the compiling of the first.
    expect(Math.min(run(), run())).toBeLessThan(1000)
  },
  60_000,
)
