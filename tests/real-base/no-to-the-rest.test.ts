// Someone tells a plain story and says no to everything else that the interview asks: the story must still be heard.
import { type Answers, assess, compile, nextQuestion, type QuestionId } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { expect, test } from 'vitest'

const network = compile(base)
const kinds = new Map(base.findings.map(({ id, kind }) => [id, kind]))

function interviewed(about: Answers, has: readonly string[]): Answers {
  let answers: Answers = {}
  const asked: QuestionId[] = []
  for (;;) {
    const step = nextQuestion(network, answers, asked)
    if (step.done) return answers
    const said = step.question.settles.flatMap((id): [string, Answers[string]][] => {
      if (kinds.get(id) === 'boolean') return [[id, has.includes(id) ? 'present' : 'absent']]
      return about[id] === undefined ? [] : [[id, about[id]]]
    })
    answers = { ...answers, ...Object.fromEntries(said) }
    asked.push(step.question.id)
  }
}

const of62: Answers = { 'person.age': 62, 'person.sex': 'female', 'history.smoking': 'never' }
const smoker: Answers = { ...of62, 'history.smoking': 'current' }

const stories: readonly (readonly [condition: string, about: Answers, has: readonly string[]])[] = [
  [
    'chronic-limb-threatening-ischemia',
    smoker,
    [
      'sensation.burning',
      'site.foot-toes',
      'pattern.one-leg',
      'relief.dangling',
      'timing.worse-lying-flat',
      'sign.foot-cold-to-touch',
      'history.diabetes',
    ],
  ],
  ['nocturnal-leg-cramps', of62, ['site.calf', 'sensation.muscle-spasm', 'relief.stretching']],
  [
    'restless-legs-syndrome',
    of62,
    ['sensation.urge-to-move', 'relief.movement', 'timing.worse-at-rest', 'timing.worse-evening-night'],
  ],
  [
    'sciatica',
    of62,
    [
      'site.buttock-low-back',
      'site.back-thigh',
      'pattern.radiates-below-knee',
      'pattern.one-leg',
      'sensation.electric',
    ],
  ],
  [
    'peripheral-neuropathy',
    of62,
    ['history.diabetes', 'site.foot-toes', 'pattern.both-legs', 'sensation.tingling', 'sensation.numbness'],
  ],
  [
    'peripheral-artery-disease',
    smoker,
    ['site.calf', 'worse.walking-calf-relieved-by-rest', 'pattern.one-leg', 'timing.over-3-months'],
  ],
  [
    'lumbar-spinal-stenosis',
    of62,
    ['site.buttock-low-back', 'pattern.both-legs', 'worse.walking', 'relief.sitting', 'worse.standing-long'],
  ],
  ['osteoarthritis', of62, ['site.knee', 'sensation.stiffness', 'worse.joint-use', 'timing.over-3-months']],
]

test.each(stories)('%s comes first', (condition, about, has) => {
  for (const id of has) expect(kinds.get(id), id).toBe('boolean')
  const { causes, other } = assess(network, interviewed(about, has))
  expect(causes[0]?.condition).toBe(condition)
  expect(causes[0]?.probability).toBeGreaterThan(other)
})
