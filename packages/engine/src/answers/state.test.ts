// What the answers settle: what was said, what it implies, and what is computed from others.
import { describe, expect, test } from 'vitest'
import { compile } from '../assess/network.ts'
import type { Answers } from '../assessment.ts'
import type { Base, Implication } from '../base.ts'
import { plainBase } from '../testing/plain-base.ts'
import { absent, present, stateOf, unknown } from './state.ts'

const names = ['dialysis', 'kidney-disease', 'anemia', 'new', 'old'] as const

function stateIn(base: Base, answers: Answers, finding: string): number {
  const network = compile(base)
  return stateOf(network, answers).of[network.findingIndex.get(finding)!]!
}

function implying(...implications: readonly Implication[]): Base {
  return plainBase(names, { implications })
}

test('what nobody said is unknown', () => {
  const base = implying()
  expect(stateIn(base, {}, 'new')).toBe(unknown)
  expect(stateIn(base, { new: 'unknown' }, 'new')).toBe(unknown)
  expect(stateIn(base, { new: 'present' }, 'new')).toBe(present)
  expect(stateIn(base, { new: 'absent' }, 'new')).toBe(absent)
})

describe('implications', () => {
  const chain = implying(
    { if: 'kidney-disease', present: ['anemia'] },
    { if: 'dialysis', present: ['kidney-disease'], absent: ['new'] },
  )

  test('follow a chain of meanings in whatever order the rules stand', () => {
    expect(stateIn(chain, { dialysis: 'present' }, 'kidney-disease')).toBe(present)
    expect(stateIn(chain, { dialysis: 'present' }, 'anemia')).toBe(present)
    expect(stateIn(chain, { dialysis: 'present' }, 'new')).toBe(absent)
  })

  test('come from present findings only', () => {
    expect(stateIn(chain, { dialysis: 'absent' }, 'kidney-disease')).toBe(unknown)
    expect(stateIn(chain, { new: 'absent' }, 'dialysis')).toBe(unknown)
  })

  test('let a yes stand against a no, said or implied', () => {
    expect(stateIn(chain, { dialysis: 'present', 'kidney-disease': 'absent' }, 'kidney-disease')).toBe(
      present,
    )
    expect(stateIn(chain, { dialysis: 'present', 'kidney-disease': 'absent' }, 'anemia')).toBe(present)
    expect(stateIn(chain, { dialysis: 'present', new: 'present' }, 'new')).toBe(present)
  })

  test('of a choice or a number come from its value', () => {
    const plain = implying(
      { if: 'person.sex', is: 'male', absent: ['new'] },
      { if: 'person.age', below: 10, absent: ['old'] },
      { if: 'person.age', atLeast: 56, absent: ['old'] },
    )
    const base: Base = {
      ...plain,
      findings: [
        ...plain.findings,
        { id: 'person.sex', kind: 'choice', askedOf: 'person', options: ['female', 'male'] },
        { id: 'person.age', kind: 'number', askedOf: 'person', unit: 'a', range: [0, 120] },
      ],
    }
    expect(stateIn(base, { 'person.sex': 'male' }, 'new')).toBe(absent)
    expect(stateIn(base, { 'person.sex': 'female' }, 'new')).toBe(unknown)
    expect([9.9, 10, 55.9, 56].map((age) => stateIn(base, { 'person.age': age }, 'old'))).toEqual([
      absent,
      unknown,
      unknown,
      absent,
    ])
    expect(stateIn(base, { 'person.sex': 'male', new: 'present' }, 'new')).toBe(present)
  })

  test('that contradict each other leave the finding present, the safer of the two, in either order', () => {
    const first = implying({ if: 'dialysis', absent: ['old'] }, { if: 'new', present: ['old'] })
    const second = implying({ if: 'dialysis', present: ['old'] }, { if: 'new', absent: ['old'] })
    expect(stateIn(first, { dialysis: 'present', new: 'present' }, 'old')).toBe(present)
    expect(stateIn(second, { dialysis: 'present', new: 'present' }, 'old')).toBe(present)
  })
})

describe('a finding computed from all of its parts', () => {
  const plain = plainBase(['urge', 'rest'])
  const both = { id: 'both', kind: 'boolean', askedOf: 'person', allOf: ['urge', 'rest'] } as const
  const base = { ...plain, findings: [...plain.findings, both] }

  test.each([
    [{ urge: 'present', rest: 'present' }, present],
    [{ urge: 'present', rest: 'absent' }, absent],
    [{ rest: 'absent' }, absent],
    [{ urge: 'present' }, unknown],
    [{}, unknown],
    [{ urge: 'present', rest: 'present', both: 'absent' }, absent],
  ] as const)('%o gives state %i', (answers, expected) => {
    expect(stateIn(base, answers, 'both')).toBe(expected)
  })
})

describe('numbers and choices', () => {
  const plain = plainBase([])
  const base: Base = {
    ...plain,
    findings: [
      { id: 'person.age', kind: 'number', askedOf: 'person', unit: 'a', range: [0, 120] },
      { id: 'history.smoking', kind: 'choice', askedOf: 'person', options: ['never', 'current'] },
    ],
  }

  test('are known when a value is', () => {
    const state = stateOf(compile(base), { 'person.age': 0, 'history.smoking': 'never' })
    expect([...state.of]).toEqual([present, present])
    expect(state.numbers.get(0)).toBe(0)
    expect(state.choices.get(1)).toBe('never')
  })

  test.each([
    { 'person.age': 'present', 'history.smoking': 3 },
    { 'person.age': Number.NaN, 'history.smoking': 'unknown' },
    { 'person.age': Number.POSITIVE_INFINITY },
    { 'person.age': 'unknown' },
  ])('%o is nothing known', (answers) => {
    expect([...stateOf(compile(base), answers).of]).toEqual([unknown, unknown])
  })
})
