import { type Answers, assess, compile, planRelief } from '@stillnight/engine'
import type { PainKind } from '@stillnight/engine/diary'
import { base } from '@stillnight/knowledge/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sensationOf } from '../../state/pain-of-the-night.ts'
import { canPass } from './can-pass.ts'
import { type HelpNow, helpNow, measuresFor, safetyQuestion } from './help-now.ts'

const network = compile(base)
const kinds: readonly PainKind[] = ['cramp', 'restless', 'burning', 'ache']
const stranger = { before: {}, tonight: {} }

/** The signs that are asked, and not the age. */
const signsOf = (help: HelpNow): readonly string[] => {
  if (help.is !== 'ask') throw new Error('Nothing was asked.')
  return help.findings.filter((id) => id !== 'person.age')
}

/** The question answered with "none of these". */
const noneOf = (help: HelpNow): Answers =>
  Object.fromEntries(signsOf(help).map((id) => [id, 'absent'] as const))

const shown = (help: HelpNow): readonly string[] => (help.is === 'show' ? help.measures : [])

test('a stranger with a cramp is asked one question, and then shown the stretch', () => {
  const help = helpNow(network, stranger, 'cramp')
  expect(help).toMatchObject({ is: 'ask', measure: 'forceful-dorsiflexion' })
  const after = helpNow(network, { before: { 'person.age': 60 }, tonight: noneOf(help) }, 'cramp')
  expect(shown(after)[0]).toBe('forceful-dorsiflexion')
})

test('for every kind of pain one question is enough, at any adult age', () => {
  for (const kind of kinds) {
    const tonight = noneOf(helpNow(network, stranger, kind))
    for (let age = 18; age <= 100; age++) {
      const after = helpNow(network, { before: { 'person.age': age }, tonight }, kind)
      expect(shown(after).length, `${kind} at ${age}`).toBeGreaterThan(0)
    }
  }
})

test('the age is asked until it is known, and then never', () => {
  for (const kind of kinds) {
    const first = helpNow(network, stranger, kind)
    expect(first.is === 'ask' && first.findings).toContain('person.age')
    const later = helpNow(network, { before: { 'person.age': 60 }, tonight: {} }, kind)
    expect(later.is === 'ask' && later.findings).not.toContain('person.age')
  }
})

test('thin bones matter only where a bone is sore, so they are not asked beside it', () => {
  const asked = signsOf(helpNow(network, stranger, 'cramp'))
  expect(asked).toContain('sign.bone-tender-point')
  expect(asked).not.toContain('history.osteoporosis')
})

test('what passes is asked again on another night, though the interview denied it; what stays is not', () => {
  const asked = helpNow(network, stranger, 'cramp')
  const before: Answers = { ...noneOf(asked), 'history.osteoporosis': 'absent', 'person.age': 60 }
  const again = helpNow(network, { before, tonight: {} }, 'cramp')
  expect(signsOf(again)).toContain('sign.swelling-one-leg')
  expect(signsOf(again)).toContain('history.recent-injury')
  expect(signsOf(again)).not.toContain('history.osteoporosis')
  expect(shown(helpNow(network, { before, tonight: noneOf(again) }, 'cramp'))).toContain(
    'forceful-dorsiflexion',
  )
})

test('what was said tonight is not asked again tonight', () => {
  const tonight: Answers = { 'sign.swelling-one-leg': 'absent' }
  const asked = safetyQuestion(
    network,
    { before: { 'sensation.muscle-spasm': 'present', 'person.age': 60 }, tonight },
    'forceful-dorsiflexion',
  )
  expect(asked).not.toContain('sign.swelling-one-leg')
  expect(asked.length).toBeGreaterThan(0)
})

test('a swollen leg is not stretched or rubbed, whatever was denied tonight', () => {
  const tonight = noneOf(helpNow(network, stranger, 'cramp'))
  const before = { 'person.age': 60, 'sign.swelling-one-leg': 'present' } as const
  const measures = shown(helpNow(network, { before, tonight }, 'cramp'))
  expect(measures).not.toContain('forceful-dorsiflexion')
  expect(measures).not.toContain('massage')
})

test('who cannot tell is not asked twice, and nothing is shown that needs the answer', () => {
  const asked = signsOf(helpNow(network, stranger, 'cramp'))
  const tonight = Object.fromEntries(asked.map((id) => [id, 'unknown'] as const))
  const help = helpNow(network, { before: { 'person.age': 60 }, tonight }, 'cramp')
  expect(help.is === 'show' && help.measures).toEqual([])
})

test('where nothing is free because something could not be told, that is named, and nothing else', () => {
  const asked = helpNow(network, stranger, 'cramp')
  const tonight: Answers = { ...noneOf(asked), 'person.age': 'unknown' }
  expect(helpNow(network, { before: {}, tonight }, 'cramp')).toMatchObject({
    is: 'show',
    measures: [],
    notKnown: ['person.age'],
  })
  const known = helpNow(network, { before: { 'person.age': 60 }, tonight }, 'cramp')
  expect(known).toMatchObject({ measures: ['forceful-dorsiflexion'], notKnown: [] })
})

test('who could not tell on another day is asked tonight', () => {
  const asked = signsOf(helpNow(network, stranger, 'cramp'))
  const before: Answers = {
    ...Object.fromEntries(asked.map((id) => [id, 'unknown'] as const)),
    'person.age': 60,
  }
  expect(signsOf(helpNow(network, { before, tonight: {} }, 'cramp'))).toEqual(asked)
})

test('after the first measure one more question leads to the next', () => {
  const tonight = noneOf(helpNow(network, stranger, 'cramp'))
  const before = { 'person.age': 60 }
  const help = helpNow(network, { before, tonight }, 'cramp')
  if (help.is !== 'show' || help.next === undefined) throw new Error('There is no next measure.')
  const more = Object.fromEntries(help.next.findings.map((id) => [id, 'absent'] as const))
  const after = helpNow(network, { before, tonight: { ...tonight, ...more } }, 'cramp')
  expect(shown(after)).toContain(help.next.measure)
})

test('whatever was answered before, a measure is shown only when the engine frees it on what still holds tonight', () => {
  const findings = base.findings.filter(({ kind, askedOf }) => kind === 'boolean' && askedOf === 'person')
  const answer = fc.constantFrom('present', 'absent', 'absent', 'absent', 'unknown', undefined)
  const drawn = fc.array(answer, { minLength: findings.length, maxLength: findings.length })
  const known = (values: readonly (string | undefined)[]): Answers =>
    Object.fromEntries(
      findings.flatMap(({ id }, index) => (values[index] === undefined ? [] : [[id, values[index]]])),
    ) as Answers
  fc.assert(
    fc.property(
      drawn,
      drawn.map((values) => values.map((value) => (value === 'present' ? undefined : value))),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(...kinds),
      (then, said, years, kind) => {
        // Rare, so that not every run ends with "get help".
        const calm = then.map((value, index) => (value === 'present' && index % 17 !== 0 ? 'absent' : value))
        const before: Answers = { ...known(calm), 'person.age': years, [sensationOf[kind]]: 'present' }
        const tonight = known(said)
        const help = helpNow(network, { before, tonight }, kind)
        // What holds tonight: what is there, what stays, and what was said tonight. The rest is open.
        const holds = Object.fromEntries(
          Object.entries({ ...before, ...tonight }).filter(
            ([id, value]) => before[id] === 'present' || !canPass(id) || tonight[id] === value,
          ),
        )
        const answers: Answers = {
          ...holds,
          ...Object.fromEntries(Object.entries(before).filter(([, value]) => value === 'present')),
        }
        const plan = planRelief(network, answers, assess(network, { ...before, ...answers }))
        const free = plan.suggestions.map(({ measure }) => measure)
        for (const measure of shown(help)) expect(free).toContain(measure)
      },
    ),
    { numRuns: 300 },
  )
})

test('every measure of every kind is one of the base, to be done right now', () => {
  const now = base.measures.filter(({ moment }) => moment === 'right-now').map(({ id }) => id)
  for (const kind of kinds) expect(now).toEqual(expect.arrayContaining([...measuresFor[kind]]))
})

test('a chest that hurts comes before any leg', () => {
  const before = { 'flag.chest-pain-breathless': 'present' } as const
  expect(helpNow(network, { before, tonight: {} }, 'cramp')).toEqual({ is: 'seek-help' })
})
