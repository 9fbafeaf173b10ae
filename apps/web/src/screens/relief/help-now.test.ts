import { type Answers, compile } from '@stillnight/engine'
import type { PainKind } from '@stillnight/engine/diary'
import { base } from '@stillnight/knowledge/base'
import { expect, test } from 'vitest'
import { type HelpNow, helpNow, measuresFor, safetyQuestion } from './help-now.ts'

const network = compile(base)
const kinds: readonly PainKind[] = ['cramp', 'restless', 'burning', 'ache']

/** Answers the question with "none of these", and an age. */
function noneOf(help: HelpNow, age: number): Answers {
  if (help.is !== 'ask') throw new Error('Nothing was asked.')
  const booleans = help.findings.filter((id) => id !== 'person.age')
  return { ...Object.fromEntries(booleans.map((id) => [id, 'absent'] as const)), 'person.age': age }
}

test('a stranger with a cramp is asked one question, and then shown the stretch', () => {
  const help = helpNow(network, {}, 'cramp')
  expect(help).toMatchObject({ is: 'ask', measure: 'forceful-dorsiflexion' })
  const after = helpNow(network, noneOf(help, 60), 'cramp')
  expect(after.is === 'show' && after.measures[0]).toBe('forceful-dorsiflexion')
})

test('for every kind of pain one question is enough, at any adult age', () => {
  for (const kind of kinds) {
    for (const age of [18, 45, 70, 90]) {
      const after = helpNow(network, noneOf(helpNow(network, {}, kind), age), kind)
      expect(after.is === 'show' && after.measures.length, `${kind} at ${age}`).toBeGreaterThan(0)
    }
  }
})

test('what was answered in the interview is not asked again', () => {
  const answers: Answers = { 'sign.swelling-one-leg': 'absent', 'person.age': 60 }
  const asked = safetyQuestion(
    network,
    { ...answers, 'sensation.muscle-spasm': 'present' },
    'forceful-dorsiflexion',
  )
  expect(asked).not.toContain('sign.swelling-one-leg')
  expect(asked).not.toContain('person.age')
})

test('a swollen leg is not stretched or rubbed', () => {
  const free = { ...noneOf(helpNow(network, {}, 'cramp'), 60), 'sign.swelling-one-leg': 'present' } as const
  const help = helpNow(network, free, 'cramp')
  const shown = help.is === 'show' ? help.measures : []
  expect(shown).not.toContain('forceful-dorsiflexion')
  expect(shown).not.toContain('massage')
})

test('who cannot tell is not asked twice, and nothing is shown that needs the answer', () => {
  const asked = helpNow(network, {}, 'cramp')
  const findings = asked.is === 'ask' ? asked.findings : []
  const unknown = Object.fromEntries(findings.map((id) => [id, 'unknown'] as const))
  const help = helpNow(network, unknown, 'cramp')
  expect(help.is === 'show' && help.measures).toEqual([])
})

test('every measure of every kind is one of the base, to be done right now', () => {
  const now = base.measures.filter(({ moment }) => moment === 'right-now').map(({ id }) => id)
  for (const kind of kinds) expect(now).toEqual(expect.arrayContaining([...measuresFor[kind]]))
})

test('a chest that hurts comes before any leg', () => {
  expect(helpNow(network, { 'flag.chest-pain-breathless': 'present' }, 'cramp')).toEqual({ is: 'seek-help' })
})
