// Whoever is told to be seen the same day is told what to do until then, and what fits what they have.
import { type Answers, assess, compareUrgency, compile, planRelief } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { words } from '@stillnight/knowledge/words/en'
import { expect, test } from 'vitest'

const network = compile(base)

function adviceFor(said: readonly string[], denied: readonly string[] = []): readonly string[] {
  const answers: Answers = Object.fromEntries([
    ...said.map((id) => [id, 'present'] as const),
    ...denied.map((id) => [id, 'absent'] as const),
  ])
  return planRelief(network, answers, assess(network, answers)).whileWaiting
}

const urgent = base.warningSigns.filter(({ urgency }) => compareUrgency(urgency, 'same-day') >= 0)

test.each(urgent.map((sign) => [sign.id, sign] as const))(
  '%s says what to do until help comes',
  (_, { waiting, danger = [] }) => {
    const said = (waiting ?? danger).filter((id) => Object.hasOwn(words.waiting ?? {}, id))
    expect(said).not.toEqual([])
  },
)

test.each([
  ['a vein that bleeds is pressed on', ['sign.bleeding-varicose-vein'], 'bleeding-vein'],
  [
    'who gets no breath lying flat sits up',
    ['sign.swelling-both', 'symptom.orthopnea'],
    'heart-not-keeping-up',
  ],
  [
    'a headache in pregnancy goes to the birth team',
    ['person.pregnant', 'flag.headache-or-vision'],
    'pre-eclampsia',
  ],
  [
    'a numb swollen foot bears no weight',
    ['history.diabetes', 'site.ankle', 'sign.joint-swollen'],
    'diabetic-foot',
  ],
] as const)('%s', (_, findings, advice) => {
  expect(adviceFor(findings)).toContain(advice)
})

test('a fever that has nothing to see is not told to keep a joint still', () => {
  const denied = ['sign.joint-hot-red', 'sign.joint-swollen', 'sign.red-warm-spreading', 'sign.local-redness']
  const said = ['flag.fever', 'sensation.ache', 'pattern.both-legs', 'site.widespread']
  const advice = adviceFor(said, denied)
  expect(base.warningSigns.find(({ id }) => id === 'fever')?.danger).toContain('bone-or-joint-infection')
  expect(advice).toContain('fever')
  expect(advice).not.toContain('bone-or-joint-infection')
})

test('nobody who is short of breath is told to walk about', () => {
  expect(adviceFor(['flag.chest-pain-breathless'])).not.toContain('deep-vein-thrombosis')
})
