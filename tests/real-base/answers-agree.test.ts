// What a list leaves unticked is no denial of what its ticked lines mean, and no answer of a person takes back a danger.
import { assess, compareUrgency, compile, readAnswers, withoutOverruled } from '@stillnight/engine'
import { base } from '@stillnight/knowledge/base'
import { describe, expect, test } from 'vitest'

const network = compile(base)
const implied = base.implications.flatMap(({ if: id, is, below, atLeast, present = [] }) =>
  is === undefined && below === undefined && atLeast === undefined
    ? present.map((meant) => [id, meant] as const)
    : [],
)

describe.each(implied)('%s means %s', (said, meant) => {
  test('so an unticked box for it is no denial', () => {
    const answers = { [said]: 'present', [meant]: 'absent' } as const
    expect(withoutOverruled(network, answers)).toEqual({ [said]: 'present' })
    expect(assess(network, answers)).toEqual(assess(network, { [said]: 'present' }))
  })

  test('and the contradiction is reported', () => {
    const { issues } = readAnswers(network, { present: [said], absent: [meant] })
    expect(issues).toEqual([{ code: 'contradiction', id: meant }])
  })
})

test('a denied heart failure does not talk away a severe one', () => {
  const severe = { 'person.age': 60, 'history.heart-failure-severe': 'present' } as const
  const before = assess(network, severe).urgency.urgency
  const after = assess(network, { ...severe, 'history.heart-failure': 'absent' }).urgency.urgency
  expect(compareUrgency(after, before)).toBe(0)
})

test.each([
  { present: ['pattern.one-leg', 'pattern.both-legs'] },
  { present: ['timing.over-3-months', 'timing.new-under-2-weeks'] },
  { person: { sex: 'male' }, present: ['person.pregnant'] },
  { person: { age: 5 }, present: ['person.pregnant'] },
])('%o cannot both be true, and that is said', (input) => {
  const { issues } = readAnswers(network, input)
  expect(issues.map(({ code }) => code)).toContain('contradiction')
})
