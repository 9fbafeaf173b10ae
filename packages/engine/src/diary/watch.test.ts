import { expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import type { WarningSign } from '../base.ts'
import { plainBase } from '../testing/plain-base.ts'
import { nightsAgo, now, tonight } from '../testing/random-diary.ts'
import type { Diary } from './diary.ts'
import { acknowledged, type DiaryAlarm, watchDiary } from './watch.ts'
import { withDiary } from './with-diary.ts'

const severe: WarningSign = { id: 'severe', urgency: 'routine', when: 'flag.severe' }
const severeAndSwollen: WarningSign = {
  id: 'severe-and-swollen',
  urgency: 'same-day',
  when: { 'all-of': ['flag.severe', 'sign.swelling-one-leg'] },
  unless: ['sensation.muscle-spasm'],
}
const findings = [
  'flag.severe',
  'sign.swelling-one-leg',
  'sensation.muscle-spasm',
  'relief.heat',
  'sign.whole',
]
const network = compile(
  plainBase(findings, {
    warningSigns: [severe, severeAndSwollen],
    implications: [{ if: 'sign.whole', present: ['relief.heat'] }],
  }),
)

const severeNight: Diary = {
  attacks: [0, 1].map((ago) => ({ id: `${ago}`, night: nightsAgo(ago), severity: 9, kind: 'cramp' })),
  nights: [],
  checks: [],
}
const empty: Diary = { attacks: [], nights: [], checks: [] }
const swollen = { 'sign.swelling-one-leg': 'present' } as const

test('an empty diary raises nothing', () => {
  expect(watchDiary(network, {}, empty, { now })).toEqual({
    urgency: 'self-care',
    withoutDiary: 'self-care',
    alarms: [],
    unseen: [],
  })
})

test('the diary and the answers together raise what neither does alone, with the reason', () => {
  const watch = watchDiary(network, swollen, severeNight, { now })
  expect(watch.urgency).toBe('same-day')
  expect(watch.withoutDiary).toBe('self-care')
  expect(watch.alarms.map(({ sign }) => sign)).toEqual(['severe-and-swollen', 'severe'])
  const [first] = watch.alarms
  expect(first?.because).toEqual(['flag.severe', 'sign.swelling-one-leg'])
  expect(first?.shown).toEqual([
    {
      finding: 'flag.severe',
      answer: 'present',
      reason: { by: 'nights', count: 2, logged: 2, window: 14 },
    },
  ])
  expect(watch.unseen).toEqual(watch.alarms)
})

test('what the answers raise already is no news of the diary', () => {
  const watch = watchDiary(network, { 'flag.severe': 'present' }, severeNight, { now })
  expect(watch).toMatchObject({ urgency: 'routine', withoutDiary: 'routine', alarms: [] })
})

test('the diary does not hold a sign back that the person could', () => {
  expect(watchDiary(network, swollen, severeNight, { now }).urgency).toBe('same-day')
  const said = { ...swollen, 'sensation.muscle-spasm': 'present' } as const
  expect(watchDiary(network, said, severeNight, { now }).urgency).toBe('routine')
})

test('an alarm is said again after its time, an emergency always', () => {
  const alarm = (urgency: DiaryAlarm['urgency']): DiaryAlarm => ({
    sign: urgency,
    urgency,
    because: [],
    shown: [],
  })
  const again = (urgency: DiaryAlarm['urgency'], ago: number) =>
    acknowledged([alarm(urgency)], [{ sign: urgency, night: nightsAgo(ago) }], tonight)[0]?.night === tonight
  expect([again('routine', 27), again('routine', 28)]).toEqual([false, true])
  expect([again('soon', 6), again('soon', 7)]).toEqual([false, true])
  expect([again('same-day', 1)]).toEqual([true])
  expect([again('self-care', 27), again('self-care', 28)]).toEqual([false, true])

  const seenTonight = acknowledged(watchDiary(network, swollen, severeNight, { now }).alarms, [], tonight)
  expect(seenTonight).toEqual([
    { sign: 'severe-and-swollen', night: tonight },
    { sign: 'severe', night: tonight },
  ])
  const watch = watchDiary(network, swollen, severeNight, { now, seen: seenTonight })
  expect(watch.unseen).toEqual([])
  expect(watch.alarms).toHaveLength(2)
  const tomorrow = { ...now, instant: now.instant + 86_400_000 }
  const later = watchDiary(network, swollen, severeNight, { now: tomorrow, seen: seenTonight })
  expect(later.unseen.map(({ sign }) => sign)).toEqual(['severe-and-swollen'])
})

test('an emergency is never seen for good', () => {
  const deadly = compile(plainBase(findings, { warningSigns: [{ ...severe, urgency: 'emergency' }] }))
  const seen = [{ sign: 'severe', night: tonight }]
  expect(watchDiary(deadly, {}, severeNight, { now, seen }).unseen).toHaveLength(1)
  const setBack = [{ sign: 'severe', night: nightsAgo(-3) }]
  expect(watchDiary(deadly, {}, severeNight, { now, seen: setBack }).unseen).toHaveLength(1)
})

test('a sign that went down is forgotten', () => {
  expect(acknowledged([], [{ sign: 'severe', night: tonight }], tonight)).toEqual([])
})

const reason = { by: 'nights', count: 2, logged: 2, window: 28 } as const

test('what the diary shows stands above "no", and what it denies fills only what is open', () => {
  const shown = [
    { finding: 'flag.severe', answer: 'present', reason },
    { finding: 'sign.swelling-one-leg', answer: 'absent', reason },
    { finding: 'relief.heat', answer: 'absent', reason },
  ] as const
  expect(withDiary(network, { 'flag.severe': 'absent' }, shown)).toEqual({
    'flag.severe': 'present',
    'sign.swelling-one-leg': 'absent',
    'relief.heat': 'absent',
  })
  expect(withDiary(network, swollen, shown)['sign.swelling-one-leg']).toBe('present')
  expect(withDiary(network, { 'relief.heat': 'unknown' }, shown)['relief.heat']).toBe('absent')
  // That heat helps follows from what the person said.
  expect(withDiary(network, { 'sign.whole': 'present' }, shown)).not.toHaveProperty('relief.heat')
})

test('a finding that would hold back a sign that is up is left out, and taken when none is', () => {
  const shown = [
    { finding: 'flag.severe', answer: 'present', reason },
    { finding: 'sensation.muscle-spasm', answer: 'present', reason },
  ] as const
  expect(withDiary(network, swollen, shown)).toEqual({ ...swollen, 'flag.severe': 'present' })
  expect(withDiary(network, {}, shown)).toEqual({
    'flag.severe': 'present',
    'sensation.muscle-spasm': 'present',
  })
})

test('what the base does not know is never denied', () => {
  expect(withDiary(network, {}, [{ finding: 'flag.gone', answer: 'absent', reason }])).toEqual({})
})
